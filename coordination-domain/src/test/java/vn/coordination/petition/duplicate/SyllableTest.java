package vn.coordination.petition.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTest {
    @ParameterizedTest(name = "{0} sounds like {1}")
    @CsvSource({
        "son, xon",
        "trinh, chinh",
        "dung, giung",
        "dung, rung",
        "lam, nam",
        "nghia, ngia",
        "ghi, gi",
        "quoc, cuoc",
        "kien, cien",
        "phuong, fuong",
        "ly, li",
        "thuy, thui",
        "my, mi",
        "nhan, nhan"
    })
    void alike(String one, String other) {
        assertThat(Syllable.of(one).sound()).isEqualTo(Syllable.of(other).sound());
    }

    @ParameterizedTest(name = "{0} does not sound like {1}")
    @CsvSource({"an, anh", "hung, huong", "lan, nhan", "thanh, tanh", "khanh, canh", "hai, hoi", "ban, van", "ngan, nan"
    })
    void unlike(String one, String other) {
        assertThat(Syllable.of(one).sound()).isNotEqualTo(Syllable.of(other).sound());
    }

    @ParameterizedTest(name = "{0} can be a word")
    @ValueSource(
            strings = {
                "nguyen", "nghieng", "an", "y", "quyet", "giang", "gi", "khuya", "oanh", "uyen", "khoeo", "huou",
                "quynh"
            })
    void wellFormed(String word) {
        assertThat(Syllable.of(word).wellFormed()).isTrue();
    }

    @ParameterizedTest(name = "{0} can be none, and sounds like itself")
    @ValueSource(
            strings = {
                "hug",
                "nguyem1",
                "ubnd",
                "nguyeenx",
                "tahnh",
                "ct2",
                "w",
                "bql",
                "ngn",
                "nguyn1",
                "nueyn",
                "luuc",
                "maing",
                "aaa"
            })
    void malformed(String word) {
        assertThat(Syllable.of(word).wellFormed()).isFalse();
        assertThat(Syllable.of(word).sound()).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0} and {1} are one word: {2}")
    @DisplayName("accents count, the writer's habits with them do not")
    @CsvSource({
        "Hoà, Hòa, true", "Dũng, Dủng, true", "Thuý, Thúy, true", "HÙNG, hùng, true",
        "Hùng, Hưng, false", "Tuấn, Tuân, false", "Đức, Dức, false", "Lan, Lân, false"
    })
    void tones(String one, String other, boolean same) {
        assertThat(Tones.key(one).equals(Tones.key(other))).isEqualTo(same);
    }
}
