package vn.coordination.petition.planting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.testkit.Sources;

/** The planter against the search it tests: nothing in common, and the same city in every run. */
class PlanterTest {
    private static final Path PLANTING = Path.of("vn", "coordination", "petition", "planting");
    private static final Path SEARCHING = Path.of("vn", "coordination", "petition", "duplicate");

    @Test
    @DisplayName("the planter knows nothing of the product, and the search nothing of the planter")
    void nothingInCommon() {
        assertThat(Sources.tests())
                .filteredOn(file -> file.getParent().endsWith(PLANTING)
                        && !Sources.type(file).equals("PlanterTest"))
                .hasSizeGreaterThan(5)
                .allSatisfy(file -> assertThat(foreign(file)).isEmpty());
        assertThat(Sources.main())
                .filteredOn(file -> file.getParent().endsWith(SEARCHING))
                .hasSizeGreaterThan(5)
                .noneMatch(file -> Sources.text(file).contains("planting"));
    }

    private static List<String> foreign(Path file) {
        return Sources.text(file)
                .lines()
                .filter(line -> line.contains("vn.coordination") || line.startsWith("import "))
                .filter(line -> !line.matches("package vn\\.coordination\\.petition\\.planting;"))
                .filter(line -> !line.matches("import (static )?(java|vn\\.coordination\\.petition\\.planting)\\..*"))
                .toList();
    }

    @Test
    @DisplayName("the same seed plants the same city, another seed another one")
    void sameCity() {
        assertThat(new Planter(1).petitions(1_000, 50)).isEqualTo(new Planter(1).petitions(1_000, 50));
        assertThat(new Planter(2).petitions(1_000, 50)).isNotEqualTo(new Planter(1).petitions(1_000, 50));
    }

    @Test
    @DisplayName("each planted petition follows its model, comes from another office, and has it for itself")
    void models() {
        List<Planted> petitions = new Planter(1).petitions(2_000, 100);
        assertThat(petitions).hasSize(2_000);
        assertThat(petitions).filteredOn(planted -> planted.way().isDuplicate()).hasSize(100);
        assertThat(petitions).filteredOn(planted -> planted.way().isLookAlike()).hasSize(100);
        List<Planted> planted = petitions.stream()
                .filter(petition -> petition.way() != Way.ORIGINAL)
                .toList();
        assertThat(planted).extracting(Planted::model).doesNotHaveDuplicates();
        assertThat(planted).allSatisfy(petition -> {
            Planted model = petitions.get(petition.model());
            assertThat(model.way()).isEqualTo(Way.ORIGINAL);
            assertThat(model.number()).isLessThan(petition.number());
            assertThat(model.letter().office()).isNotEqualTo(petition.letter().office());
        });
    }
}
