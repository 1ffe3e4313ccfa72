package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.Records;
import vn.coordination.it.city.RunningCity;

/** The yearly review of the regulation, on its page and as a clock. */
@ExtendWith({RunningCity.class, InBrowser.class})
class YearlyReviewIT {
    private static final String PAGE = "regulation/yearly.xhtml";
    private static final String CLOCKS = "select count(*) from deadline where code = 'CM-05' and ";

    @Test
    @DisplayName("CM-05 · a recorded review meets its clock and starts the next year; it is never changed")
    void recorded(City city, Chromium chromium) throws SQLException {
        Records records = city.records();
        Page secretary = Visit.of(chromium, "po.secretary", Screen.LAPTOP);
        record(secretary, "KEEP", "Ba Văn phòng thống nhất giữ nguyên");
        long met = records.number(CLOCKS + "ending = 'MET'");
        record(secretary, "AMEND", "Cần rút ngắn thời hạn gửi dự thảo");

        assertThat(records.number(CLOCKS + "ending = 'MET'")).isEqualTo(met + 1);
        assertThat(records.number(CLOCKS + "ending is null and duty = 'REGULATION_SECRETARY'"
                        + " and due between started + interval 12 month and started + interval 13 month"))
                .isEqualTo(1);
        assertThat(secretary.locator("#due")).containsText("2027");
        Page chief = Visit.of(chromium, "do.chief", Screen.LAPTOP);
        chief.navigate(PAGE);
        assertThat(chief.locator("#list")).containsText("Cần rút ngắn thời hạn gửi dự thảo");
        assertThat(chief.locator("#edit")).hasCount(0);
        assertThatThrownBy(() -> change(city)).isInstanceOf(SQLException.class).hasMessageContaining("denied");
    }

    @ParameterizedTest
    @DisplayName("the page of reviews in each language and on each screen is accessible and fits")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void pages(String tag, Screen screen, Chromium chromium) {
        Gallery.of(chromium, "po.secretary", "yearly", tag, screen)
                .open("reviews", PAGE)
                .refuse("reviews-error", "edit:record");
    }

    private static void record(Page page, String outcome, String words) {
        page.navigate(PAGE);
        page.locator("[id='edit:outcome']").selectOption(outcome);
        page.locator("[id='edit:words']").fill(words);
        page.locator("[id='edit:record']").click();
        assertThat(page.locator("#told")).containsText("Đã ghi kết quả");
        assertThat(page.locator("#list")).containsText(words);
    }

    private static void change(City city) throws SQLException {
        try (Connection connection = city.asApplication();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update yearly_review set words = 'khác'");
        }
    }
}
