package vn.coordination.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages find their beans by the simple name of the class: two of one name and nothing is deployed at all. */
class PageNamesTest {
    @Test
    @DisplayName("no two pages, of whatever features, have beans of one name")
    void unique() {
        assertThat(byName(Product.CLASSES).values())
                .isNotEmpty()
                .allSatisfy(names -> assertThat(names).hasSize(1));
    }

    @Test
    @DisplayName("two pages of one name are found, in whatever packages they are")
    void bites() {
        assertThat(byName(Product.sample("pagename")).get("TwinPage")).hasSize(2);
    }

    private static Map<String, List<String>> byName(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
    }
}
