package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.RunningCity;

/** The inbox of petitions: by age, and page by page there and back. */
@ExtendWith({RunningCity.class, InBrowser.class})
class InboxPageIT {
    private static final int PAGE = 50;

    @Test
    @DisplayName("PT-01 · petitions by their age in working days, counted, drawn and asked for in the address")
    void ages(Chromium chromium) {
        Colleague officer = Colleague.enter(chromium, "co.petitions");
        PetitionFile file = PetitionFile.enter(officer, "Ngạc Văn Tuổi", "Phản ánh hố ga phố Bậc Tuổi Đơn mất nắp");
        Page page = officer.open("petition/petitions.xhtml?words=Bac+Tuoi+Don");
        Locator ages = page.locator(".ages");
        assertThat(ages.locator("li").first().locator("strong")).hasText("1");
        // which one depends on the hour that others have left
        Locator one =
                ages.locator("a:has(.age-key)", new Locator.LocatorOptions().setHasText(Pattern.compile(" 1\\s*$")));
        assertThat(one).hasCount(1);
        Locator older = ages.locator("a:has(.age-older)");
        assertThat(older.locator("strong")).hasText("0");
        assertThat(ages.locator(".age-bar span")).hasCount(1);
        // a clock like everywhere: how it was counted is one click away
        assertThat(page.locator(".petitions tbody .deadline"))
                .hasAttribute("href", Pattern.compile("/deadline/counting\\.xhtml"));
        Accessibility.assertAccessible(page);

        older.click();
        assertThat(page.locator(".empty")).isVisible();
        assertThat(page.url()).contains("age=older", "words=Bac");
        assertThat(older).hasAttribute("aria-current", "page");
        one.click();
        assertThat(page.locator(".petitions tbody")).containsText(file.number());
    }

    @Test
    @DisplayName("PT-01 · back from the third page one passes the very second page, and lands on the first")
    void pages(Chromium chromium) {
        Colleague officer = Colleague.enter(chromium, "do.petitions");
        for (int i = 0; i <= 2 * PAGE; i++) {
            PetitionFile.enter(officer, "Ngạc Thị Trang " + i, "Kiến nghị thứ " + i + " về hồ Lật Trang Sách");
        }
        Page page = officer.open("petition/petitions.xhtml?words=Lat+Trang+Sach");
        List<String> first = numbers(page, PAGE);
        follow(page, "Cũ hơn");
        List<String> second = numbers(page, PAGE);
        assertThat(second).doesNotContainAnyElementsOf(first);
        follow(page, "Cũ hơn");
        numbers(page, 1);
        follow(page, "Mới hơn");
        assertThat(page.url()).contains("after=");
        assertThat(numbers(page, PAGE)).isEqualTo(second);
        follow(page, "Mới hơn");
        assertThat(numbers(page, PAGE)).isEqualTo(first);
        assertThat(link(page, "Mới hơn")).hasCount(0);
        assertThat(link(page, "Cũ hơn")).hasCount(1);
    }

    private static void follow(Page page, String word) {
        link(page, word).click();
    }

    private static Locator link(Page page, String word) {
        return page.locator(".pager a", new Page.LocatorOptions().setHasText(word));
    }

    private static List<String> numbers(Page page, int many) {
        Locator links = page.locator(".petitions tbody td:first-child a");
        assertThat(links).hasCount(many);
        return links.allTextContents();
    }
}
