package vn.coordination.schedule.week.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.week.app.print.PrintTexts;
import vn.coordination.shared.web.Texts;

class PrintedOfficesTest {
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "fr"})
    @DisplayName("the printed week names the offices as the screens in its language do")
    void asOnScreen(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (Office office : Office.values()) {
            assertThat(PrintTexts.in(locale).office(office))
                    .isEqualTo(Texts.text(locale, "office." + office.code() + ".short"));
        }
    }
}
