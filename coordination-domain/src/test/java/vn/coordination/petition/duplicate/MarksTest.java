package vn.coordination.petition.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static final Clues CLUES = new Clues(
            "Nguyễn Văn Hùng",
            "Số 15 ngõ 42 phố Trần Cung, phường Nghĩa Đô",
            "Ủy ban nhân dân phường Nghĩa Đô",
            "khiếu nại Quyết định số 4512/QĐ-UBND thu hồi 126 m2 đất");
    private static final Marks MARKS = Marks.of(CLUES, new Hashing(1));

    @Test
    @DisplayName("marks read from their bytes are the marks that were written")
    void bytes() {
        Marks read = Marks.ofBytes(MARKS.toBytes());
        assertThat(read.toBytes()).isEqualTo(MARKS.toBytes());
        assertThat(read.bands()).isEqualTo(MARKS.bands());
        assertThat(Likeness.between(read, MARKS).score()).isEqualTo(1);
    }

    @Test
    @DisplayName("however long a text is, its marks stay small, and two long ones that differ little still match")
    void longText() {
        StringBuilder text = new StringBuilder();
        LongStream.range(0, 3_000).forEach(word -> text.append(" từ").append(word));
        String name = "An Bình Chi Dung Giang Hà Khanh Lan Mai Nga";
        Marks marks = Hashing.marks(name, text.toString(), text.toString(), text.toString());
        assertThat(marks.toBytes()).hasSizeLessThan(2_500);
        Marks longer = Hashing.marks(name, text.toString(), text.toString(), text + " và vài chữ nữa");
        assertThat(Likeness.between(marks, longer).reasons()).contains(Reason.SAME_SUBJECT);
    }

    @Test
    @DisplayName("bytes of another version are refused, for they mean something else")
    void version() {
        byte[] bytes = MARKS.toBytes();
        bytes[0]++;
        assertThatIllegalArgumentException().isThrownBy(() -> Marks.ofBytes(bytes));
    }

    @Test
    @DisplayName("neither clues nor marks show themselves")
    void silent() {
        assertThat(CLUES.toString()).doesNotContain("Hùng", "Trần Cung", "Nghĩa Đô", "4512");
        assertThat(MARKS.toString()).doesNotContainPattern("\\d");
        assertThat(MARKS.subject().words().toString()).doesNotContainPattern("-?\\d{4}");
    }

    @Test
    @DisplayName("what is hashed differs by its part: a word of the name is not the same word in the address")
    void parts() {
        Marks marks = Hashing.marks("Láng", "Láng", "Láng", "Láng");
        Keys place = marks.address().names();
        assertThat(place.shared(marks.target().names())).isZero();
        assertThat(place.shared(marks.subject().words())).isZero();
        assertThat(place.stream()).doesNotContain(marks.name().words().get(0).sound());
    }

    @Test
    @DisplayName("a petition has a handful of bands, one of which survives each slip")
    void bands() {
        assertThat(MARKS.bands()).hasSizeBetween(10, 20).doesNotHaveDuplicates();
        assertThat(shared("Nguyễn Văn Hùgn", CLUES.address(), CLUES.target(), CLUES.subject()))
                .isPositive();
        assertThat(shared(CLUES.name(), "", CLUES.target(), "chợ tạm lấn chiếm vỉa hè"))
                .isPositive();
        assertThat(shared(CLUES.name(), CLUES.address(), "Công an phường Láng", ""))
                .isPositive();
        assertThat(shared("Lê Mai", CLUES.address(), "", "")).isPositive();
        assertThat(shared("Lê Mai", "", "", CLUES.subject())).isPositive();
        assertThat(shared("Nguyễn Văn Nam", "", "", "")).isZero();
        assertThat(Hashing.marks("", "", "", "").bands()).isEmpty();
    }

    private static long shared(String name, String address, String target, String subject) {
        return LongStream.of(Hashing.marks(name, address, target, subject).bands())
                .filter(band -> LongStream.of(MARKS.bands()).anyMatch(mine -> mine == band))
                .count();
    }
}
