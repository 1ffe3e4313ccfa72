package vn.coordination.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** House rule 7: a feature that is parted has its parts above one core, and none of them around a corner. */
class PartsTest {
    private static final ArchRule NO_CYCLE =
            slices().assignedFrom(new PackagesWithTheirRules()).should().beFreeOfCycles();

    @Test
    @DisplayName("the packages of all features, and so the parts of each, form no cycle")
    void noCycle() {
        NO_CYCLE.check(Product.CLASSES);
    }

    @Test
    @DisplayName("two parts of one feature that use each other are noticed")
    void noticesCycle() {
        assertThat(NO_CYCLE.evaluate(Product.sample("cycle")).hasViolation()).isTrue();
    }

    /** A rule speaks of its feature, whose rule sets list it: the two are one. */
    private static final class PackagesWithTheirRules implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return Product.ours(type)
                    ? SliceIdentifier.of(type.getPackageName().replaceFirst("\\.rule$", ""))
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages, each with its rules";
        }
    }
}
