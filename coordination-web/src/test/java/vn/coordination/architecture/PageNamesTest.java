package vn.coordination.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
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
        Map<String, List<String>> byName = Product.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(byName).isNotEmpty();
        assertThat(byName.values()).allSatisfy(names -> assertThat(names).hasSize(1));
    }
}
