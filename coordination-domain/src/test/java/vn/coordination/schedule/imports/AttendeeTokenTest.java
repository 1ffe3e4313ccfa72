package vn.coordination.schedule.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendeeTokenTest {
    @ParameterizedTest
    @CsvSource({
        "CT UBND, CT UBND, POST, false",
        "PCTTT, PCTTT, POST, false",
        "PCT 4, PCT 4, NUMBERED_POST, false",
        "PCT4, PCT4, NUMBERED_POST, false",
        "các PCT, PCT, BODY, false",
        "Các  Phó Chủ tịch, Phó Chủ tịch, BODY, false",
        "các PCT liên quan, PCT, BODY, true",
        "các sở có liên quan, sở, BODY, true",
        "PCT liên quan, PCT, POST, true",
        "all vice-chairs concerned, vice-chairs, BODY, true",
        "Cácmác, Cácmác, POST, false"
    })
    void readsAToken(String text, String name, AttendeeToken.Shape shape, boolean concernedOnly) {
        AttendeeToken token = AttendeeToken.of(text);
        assertThat(token.name()).isEqualTo(name);
        assertThat(token.shape()).isEqualTo(shape);
        assertThat(token.concernedOnly()).isEqualTo(concernedOnly);
    }

    @Test
    void splitsACell() {
        assertThat(AttendeeToken.split("CT UBND;các PCT liên quan , Sở Tài chính;;"))
                .extracting(AttendeeToken::text)
                .containsExactly("CT UBND", "các PCT liên quan", "Sở Tài chính");
        assertThat(AttendeeToken.split("")).isEmpty();
    }
}
