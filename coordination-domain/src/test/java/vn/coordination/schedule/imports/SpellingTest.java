package vn.coordination.schedule.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @Test
    void keepsAccentsInALookUpAndDropsThemInAComparison() {
        assertThat(Spelling.key("  Phòng\u00a0HỌP ")).isEqualTo("phòng họp").isNotEqualTo(Spelling.key("phong hop"));
        assertThat(Spelling.plain("Đoàn ĐBQH & HĐND")).isEqualTo("doan dbqh hdnd");
    }

    @Test
    void dropsCharactersThatNobodySees() {
        assertThat(Spelling.clean("A\u202e\u200bB\u0007\n C")).isEqualTo("AB C");
    }

    @ParameterizedTest
    @CsvSource({
        "Phong hop so 1, Phòng họp số 1, true",
        "Phòng họp Thường vụ, Phòng họp Ban Thường vụ, true",
        "Phòng họp 1 tầng 3, Phòng họp 1, true",
        "Phòng họp số 1, Phòng họp số 2, false",
        "Phòng họp 2 tầng 3, Phòng họp Ban Thường vụ, false",
        "Trụ sở BĐBP, Hội trường lớn, false",
        "'', '', false"
    })
    void findsLikeNamesButNotOtherNumbers(String one, String other, boolean alike) {
        assertThat(Spelling.likeness(one, other) >= 0.6).isEqualTo(alike);
        assertThat(Spelling.likeness(other, one)).isEqualTo(Spelling.likeness(one, other));
    }
}
