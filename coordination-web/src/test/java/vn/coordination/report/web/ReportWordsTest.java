package vn.coordination.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.report.Figure;
import vn.coordination.shared.web.Texts;

class ReportWordsTest {
    @Test
    @DisplayName("the unit of a figure agrees with its number, and stands in the plural where it stands alone")
    void units() {
        assertThat(unit(Locale.ENGLISH, 0)).isEqualTo("sittings");
        assertThat(unit(Locale.ENGLISH, 1)).isEqualTo("sitting");
        assertThat(unit(Locale.ENGLISH, 2)).isEqualTo("sittings");
        assertThat(unit(Locale.FRENCH, 0)).isEqualTo("séance");
        assertThat(unit(Locale.FRENCH, 76)).isEqualTo("séances");
        assertThat(ReportWords.unit(Locale.FRENCH, Figure.STANDING_BODY_SITTINGS))
                .isEqualTo("séances");
    }

    private static String unit(Locale locale, long number) {
        return Texts.text(locale, "report.unit.SITTINGS", number);
    }
}
