package vn.coordination.petition.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DuplicateSearchTest {
    private static final String ADDRESS = "Số 15 phố Trần Cung, phường Nghĩa Đô";
    private static final String TARGET = "UBND phường Nghĩa Đô";
    private static final String SUBJECT = "thu hồi 126 m2 đất theo quyết định 4512, giá bồi thường thấp hơn hàng xóm";
    private static final Marks MARKS = Hashing.marks("Nguyễn Văn Hùng", ADDRESS, TARGET, SUBJECT);

    private final MemoryIndex index = new MemoryIndex();
    private final DuplicateSearch search = new DuplicateSearch(index);

    @Test
    @DisplayName("a petition is not its own duplicate, and where nothing is stored nothing is found")
    void itself() {
        assertThat(search.like(MARKS, 1)).isEqualTo(new Findings(List.of(), List.of()));
        index.add(1, MARKS);
        assertThat(search.like(MARKS, 1).rivals()).isEmpty();
        assertThat(search.like(MARKS, 2).rivals()).extracting(Finding::petition).containsExactly(1L);
    }

    @Test
    @DisplayName("hints come first, then the higher score, of equals the older; five of each kind")
    void order() {
        add(1, "Nguyễn Văn Hưng", ADDRESS);
        add(2, "Nguyễn Văn Hùng", ADDRESS);
        add(3, "Nguyễn Văn Hùng", ADDRESS);
        add(4, "Nguyễn Văn Hùng", "Số 8 phố Kim Mã, phường Giảng Võ");
        IntStream.range(10, 20).forEach(other -> add(other, "Lê Thị Mai", "Số " + other + " phố Kim Mã"));
        Findings findings = search.like(MARKS, 99);
        assertThat(findings.rivals()).extracting(Finding::petition).startsWith(2L, 3L);
        assertThat(findings.hints()).extracting(Finding::petition).containsExactly(2L, 3L);
        assertThat(findings.rivals()).extracting(Finding::petition).contains(1L, 4L);
        assertThat(findings.precedents()).hasSize(5).allMatch(found -> found.petition() >= 10);
    }

    @Test
    @DisplayName("a band that thousands share neither hides an old duplicate nor is read through")
    void overfull() {
        add(1, "Nguyễn Văn Hùng", ADDRESS);
        IntStream.range(100, 2_100).forEach(other -> add(other, "Nguyễn Văn Hùng", "Số " + other + " phố Kim Mã"));
        assertThat(search.like(MARKS, 99).rivals())
                .first()
                .extracting(Finding::petition)
                .isEqualTo(1L);
        assertThat(index.mostAsked()).isLessThanOrEqualTo(100);
    }

    private void add(long petition, String name, String address) {
        index.add(petition, Hashing.marks(name, address, TARGET, SUBJECT));
    }
}
