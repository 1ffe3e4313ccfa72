package vn.coordination.petition.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.petition.duplicate.Reason.NEAR_ADDRESS;
import static vn.coordination.petition.duplicate.Reason.SAME_ADDRESS;
import static vn.coordination.petition.duplicate.Reason.SAME_FIGURES;
import static vn.coordination.petition.duplicate.Reason.SAME_NAME;
import static vn.coordination.petition.duplicate.Reason.SAME_SUBJECT;
import static vn.coordination.petition.duplicate.Reason.SAME_TARGET;
import static vn.coordination.petition.duplicate.Reason.SIMILAR_NAME;
import static vn.coordination.petition.duplicate.Reason.SIMILAR_SUBJECT;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One petition against others that differ from it in one respect. */
class LikenessTest {
    private static final String NAME = "Nguyễn Văn Hùng";
    private static final String ADDRESS = "Số 15 ngõ 42 phố Trần Cung, phường Nghĩa Đô";
    private static final String TARGET = "Ủy ban nhân dân phường Nghĩa Đô";
    private static final String SUBJECT =
            "khiếu nại Quyết định số 4512/QĐ-UBND ngày 12/3/2025 thu hồi 126 m2 đất và giá bồi thường khi làm đường Vành đai 3";
    private static final Marks MARKS = Hashing.marks(NAME, ADDRESS, TARGET, SUBJECT);

    @Test
    @DisplayName("itself: everything is the same")
    void itself() {
        Match match = Likeness.between(MARKS, MARKS);
        assertThat(match.kind()).isEqualTo(Match.Kind.RIVAL);
        assertThat(match.isHint()).isTrue();
        assertThat(match.score()).isEqualTo(1);
        assertThat(match.reasons()).containsExactly(SAME_NAME, SAME_ADDRESS, SAME_TARGET, SAME_SUBJECT, SAME_FIGURES);
    }

    @Test
    @DisplayName("a misspelt name at the same door in the same matter is a hint, with a similar name")
    void similarName() {
        Match match = match("Nguyễn Văn Hùgn", ADDRESS, TARGET, SUBJECT);
        assertThat(match.isHint()).isTrue();
        assertThat(Likeness.between(MARKS, Hashing.marks("Nguyễn Đức Hùng", ADDRESS, TARGET, SUBJECT))
                        .isHint())
                .isFalse();
        assertThat(match("Trần Minh Hùng", ADDRESS, TARGET, SUBJECT).isHint()).isFalse();
        assertThat(Likeness.between(
                                Hashing.marks("Trần Minh Đức", ADDRESS, TARGET, SUBJECT),
                                Hashing.marks("Trần Đức", ADDRESS, TARGET, SUBJECT))
                        .reasons())
                .contains(SIMILAR_NAME)
                .doesNotContain(SAME_NAME);
    }

    @Test
    @DisplayName("the family at one door is not one petitioner, however alike the letters are")
    void family() {
        Match son = match("Nguyễn Văn Dũng", ADDRESS, TARGET, SUBJECT);
        assertThat(son.kind()).isEqualTo(Match.Kind.PRECEDENT);
        assertThat(son.reasons()).doesNotContain(SAME_NAME, SIMILAR_NAME);
        Match brother = match("Nguyễn Văn Hưng", ADDRESS, TARGET, SUBJECT);
        assertThat(brother.kind()).isEqualTo(Match.Kind.RIVAL);
        assertThat(brother.isHint()).isFalse();
    }

    @Test
    @DisplayName("a namesake at another door in another matter is neither rival nor precedent")
    void namesake() {
        Match match = match(
                NAME,
                "Số 8 phố Kim Mã, phường Giảng Võ",
                "Trường mầm non Hoa Sen",
                "thu tiền ngoài quy định đầu năm học");
        assertThat(match.kind()).isEqualTo(Match.Kind.NEITHER);
        assertThat(match.reasons()).containsExactly(SAME_NAME);
    }

    @Test
    @DisplayName("the same person in another matter is no hint")
    void otherMatter() {
        assertThat(match(NAME, ADDRESS, "Trường mầm non Hoa Sen", "thu tiền ngoài quy định đầu năm học")
                        .isHint())
                .isFalse();
        assertThat(match(
                                NAME,
                                ADDRESS,
                                TARGET,
                                SUBJECT.replace("4512", "77")
                                        .replace("12/3/2025", "4/11/2024")
                                        .replace("126", "58"))
                        .isHint())
                .as("the next decision of the same committee")
                .isFalse();
    }

    @Test
    @DisplayName("another person with the same target and subject is a precedent")
    void precedent() {
        Match match = match("Lê Thị Mai", "Số 8 phố Kim Mã, phường Giảng Võ", TARGET, SUBJECT);
        assertThat(match.kind()).isEqualTo(Match.Kind.PRECEDENT);
        assertThat(match.isHint()).isFalse();
        assertThat(match.score()).isEqualTo(match.what());
        assertThat(match.reasons()).containsExactly(SAME_TARGET, SAME_SUBJECT, SAME_FIGURES);
    }

    @Test
    @DisplayName("without the house number it is the same street only, and a hint only if all else is the same")
    void near() {
        String street = "phố Trần Cung, phường Nghĩa Đô";
        assertThat(match(NAME, street, TARGET, SUBJECT).isHint()).isTrue();
        assertThat(match(NAME, street, TARGET, SUBJECT).reasons()).contains(NEAR_ADDRESS);
        assertThat(match(NAME, street, "", SUBJECT).isHint()).isFalse();
    }

    @Test
    @DisplayName("a case told in other words is known by its figures")
    void figures() {
        Match match = match(NAME, ADDRESS, TARGET, "không đồng ý QĐ 4512 ngày 12/3/2025, bị lấy 126 m2 làm Vành đai 3");
        assertThat(match.reasons()).contains(SAME_FIGURES).doesNotContain(SAME_SUBJECT);
        assertThat(match.isHint()).isTrue();
    }

    @Test
    @DisplayName("a summary with some words changed is similar, with many it is another")
    void similarSubject() {
        assertThat(match(NAME, ADDRESS, TARGET, "Quyết định số 4512 thu hồi 126 m2 đất, giá đền bù đường Vành đai 3")
                        .reasons())
                .containsAnyOf(SIMILAR_SUBJECT, SAME_FIGURES);
        assertThat(match(NAME, ADDRESS, TARGET, "chợ tạm lấn chiếm vỉa hè").reasons())
                .containsExactly(SAME_NAME, SAME_ADDRESS, SAME_TARGET);
    }

    @Test
    @DisplayName("letters without a name are rivals only if target and subject are the same, and never a hint")
    void anonymous() {
        Marks anonymous = Hashing.marks("", "", TARGET, SUBJECT);
        Match same = Likeness.between(anonymous, anonymous);
        assertThat(same.kind()).isEqualTo(Match.Kind.RIVAL);
        assertThat(same.isHint()).isFalse();
        assertThat(same.score()).isLessThan(1);
        assertThat(Likeness.between(anonymous, Hashing.marks("", "", TARGET, "chợ tạm lấn chiếm vỉa hè"))
                        .kind())
                .isNotEqualTo(Match.Kind.RIVAL);
    }

    @Test
    @DisplayName("marks of another key match nothing")
    void otherKey() {
        Marks foreign = Marks.of(new Clues(NAME, ADDRESS, TARGET, SUBJECT), new Hashing(2));
        assertThat(Likeness.between(MARKS, foreign).kind()).isEqualTo(Match.Kind.NEITHER);
        assertThat(Likeness.between(MARKS, foreign).reasons()).isEmpty();
        assertThat(MARKS.bands()).doesNotContain(foreign.bands());
    }

    private static Match match(String name, String address, String target, String subject) {
        return Likeness.between(MARKS, Hashing.marks(name, address, target, subject));
    }
}
