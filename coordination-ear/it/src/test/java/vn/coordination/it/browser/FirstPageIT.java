package vn.coordination.it.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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

    @Test
    @DisplayName("one text among others alike that can hardly be read is found")
    void faint(Chromium chromium) {
        Page page = chromium.newPage();
        page.navigate("");
        page.locator("label")
                .first()
                .evaluate("label => Object.assign(label.style, {color: '#bbb', background: '#ccc'})");
        assertThatThrownBy(() -> assertAccessible(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("color-contrast");
    }
}
