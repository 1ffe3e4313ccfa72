package vn.coordination.it.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.RunningCity;

@ExtendWith({RunningCity.class, InBrowser.class})
class FirstPageIT {

    @Test
    @DisplayName("the first page speaks Vietnamese and is accessible")
    void firstPage(Chromium chromium) {
        Page page = chromium.newPage();
        page.navigate("");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("vi");
        assertThat(page.evaluate("new Date(2026, 0, 1).getTimezoneOffset()"))
                .as("minutes from the city's time to UTC")
                .isEqualTo(-7 * 60);
        assertAccessible(page);
        Chromium.screenshot(page, "first-page");
    }
}
