package vn.coordination.petition.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.petition.planting.Planted;
import vn.coordination.petition.planting.Planter;
import vn.coordination.petition.planting.Way;

/** What is planted among 10,000 petitions is found, and what only looks like it is not told to be it. */
class PlantedDuplicatesTest {
    private static final long SEED = 20_261_126;
    private static final int PETITIONS = 10_000;
    private static final int OF_EACH = 500;
    private static final Path REPORT = Path.of("target", "planted-duplicates.txt");

    private static final Tally TALLY = new Tally();

    @BeforeAll
    static void search() throws IOException {
        MemoryIndex index = new MemoryIndex();
        DuplicateSearch search = new DuplicateSearch(index);
        for (Planted planted : new Planter(SEED).petitions(PETITIONS, OF_EACH)) {
            Marks marks = marks(planted);
            index.add(planted.number(), marks);
            TALLY.count(planted, search.like(marks, planted.number()));
        }
        Files.writeString(REPORT, TALLY.report() + "petitions in the largest band " + index.largestBand() + "\n");
    }

    private static Marks marks(Planted planted) {
        var letter = planted.letter();
        return Hashing.marks(letter.name(), letter.address(), letter.target(), letter.subject());
    }

    @Test
    @DisplayName("PT-07 · of 500 planted ones, 95 % are among the first five rivals")
    void recall() {
        assertThat(TALLY.planted(Way::isDuplicate)).isEqualTo(OF_EACH);
        assertThat(TALLY.recall()).as(TALLY.report()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    @DisplayName("PT-07 · nine of ten hints are right, with 500 look-alikes and 9,000 others around")
    void precision() {
        assertThat(TALLY.planted(Way::isLookAlike)).isEqualTo(OF_EACH);
        assertThat(TALLY.precision()).as(TALLY.report()).isGreaterThanOrEqualTo(0.9);
    }
}
