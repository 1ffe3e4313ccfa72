package vn.coordination.petition.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold for whatever people write. */
class LikenessPropertiesTest {
    private static final Hashing HASH = new Hashing(1);

    @Property(tries = 300)
    @Label("it does not matter which of two petitions came first")
    void symmetric(@ForAll("clues") Clues one, @ForAll("clues") Clues other) {
        Match there = match(one, other);
        Match back = match(other, one);
        assertThat(back.kind()).isEqualTo(there.kind());
        assertThat(back.isHint()).isEqualTo(there.isHint());
        assertThat(back.reasons()).isEqualTo(there.reasons());
        assertThat(back.score()).isEqualTo(there.score(), within(1e-9));
    }

    @Property(tries = 300)
    @Label("nothing is more like a petition than itself, and every score is between 0 and 1")
    void itselfMost(@ForAll("clues") Clues one, @ForAll("clues") Clues other) {
        Match itself = match(one, one);
        Match match = match(one, other);
        assertThat(match.who()).isBetween(0.0, Math.max(itself.who(), 0.825));
        assertThat(match.what()).isBetween(0.0, Math.max(itself.what(), 0.825));
        assertThat(match.score()).isBetween(0.0, 1.0);
    }

    @Property(tries = 300)
    @Label("bytes keep everything that is compared")
    void bytes(@ForAll("clues") Clues one, @ForAll("clues") Clues other) {
        Marks stored = Marks.ofBytes(Marks.of(other, HASH).toBytes());
        assertThat(Likeness.between(Marks.of(one, HASH), stored)).isEqualTo(match(one, other));
    }

    @Property(tries = 300)
    @Label("who leaves the address out is never surer to be the same, and a hint stays away from other names")
    void monotone(@ForAll("clues") Clues one) {
        Clues without = new Clues(one.name(), "", one.target(), one.subject());
        Clues stranger = new Clues("Quách Thị Oanh", one.address(), one.target(), one.subject());
        assertThat(match(one, without).who())
                .isLessThanOrEqualTo(match(one, one).who());
        assertThat(match(one, stranger).isHint()).isFalse();
    }

    @Provide
    Arbitrary<Clues> clues() {
        return Combinators.combine(
                        words("Nguyễn", "Trần", "Văn", "Thị", "An", "Anh", "Hùng", "Hưng", "Lan", "Ng.", "V."),
                        words("Số 15", "ngõ 42", "Trần Cung", ", phường Láng", ", P. 12", "thôn Đoài", "tổ 5"),
                        words("UBND", "phường", "Láng", "Công ty", "Sao Mai", "số 3"),
                        words("đền bù", "thu hồi", "126 m2", "đất", "QĐ 4512", "chợ", "tạm", "năm 2025"))
                .as(Clues::new);
    }

    private static Arbitrary<String> words(String... words) {
        return Arbitraries.of(words).list().ofMaxSize(5).map(list -> String.join(" ", list));
    }

    private static Match match(Clues one, Clues other) {
        return Likeness.between(Marks.of(one, HASH), Marks.of(other, HASH));
    }
}
