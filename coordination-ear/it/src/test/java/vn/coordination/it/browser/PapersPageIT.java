package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.conference.PaperDesk;
import vn.coordination.it.conference.PaperFiles;

/** The papers of a conference as people meet them; theirs is May 2048. */
@ExtendWith({RunningCity.class, InBrowser.class})
class PapersPageIT {
    private static final String PAPERS = "conference/papers.xhtml?id=";

    private static long full;
    private static long fresh;

    @BeforeAll
    static void prepare(City city) throws SQLException {
        PaperDesk desk = new PaperDesk(city);
        full = desk.sent(7, "2048-05-13");
        fresh = desk.invited(8, "2048-05-20", false);
    }

    @ParameterizedTest
    @DisplayName("papers, full, empty, refused and unknown, in each language and on each screen are accessible and fit")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void looks(String tag, Screen screen, Chromium chromium) {
        Gallery gallery =
                Gallery.of(chromium, "po.chief", "papers", tag, screen).open("full", PAPERS + full);
        gallery.page().locator("[id$=':read']").first().click();
        gallery.page().waitForFunction("() => document.querySelector('.paper-pages img').naturalWidth > 0");
        gallery.take("read")
                .open("read-closed", "conference/paper.xhtml?paper=9&version=1&id=" + full)
                .open("readers", PAPERS + full + "&readers=1")
                .open("submit", PAPERS + full + "&paper=1")
                .open("empty", PAPERS + fresh)
                .refuse("error", "owing:owe")
                .open("unknown", PAPERS + "0");
    }

    @Test
    @DisplayName("MT-02 · a late paper names the article that it is measured by")
    void late(Chromium chromium) {
        Page page = SignIn.as(chromium, "po.chief", PAPERS + full);
        Locator late = page.locator(".versions .ground").first();
        assertThat(late).containsText("MT-02");
        assertThat(late).containsText("Điều ");
        late.locator("a").click();
        assertThat(page).hasURL(Pattern.compile(".*articles.*#MT-02"));
    }

    @Test
    @DisplayName(
            "SS-01, MT-04 · on the page a secret and a long paper are refused at their fields; a version is opened as a file")
    void submitted(Chromium chromium) {
        Page page = SignIn.as(chromium, "po.coordinator", PAPERS + fresh);
        page.locator("[id='owing:level']").selectOption("NONE");
        page.locator("[id='owing:title']").fill("Báo cáo đầu tư công");
        page.locator("[id='owing:owe']").click();
        Locator paper = page.locator(".papers > li", new Page.LocatorOptions().setHasText("Báo cáo đầu tư công"));
        paper.locator("a").click();
        page.locator("[id='submitting:level']").selectOption("SECRET");
        page.locator("[id='submitting:file']")
                .setInputFiles(new FilePayload("bao-cao.pdf", "application/pdf", PaperFiles.pdf(12)));
        page.locator("[id='submitting:submit']").click();
        assertThat(page.locator("[id='submitting:level-error']")).containsText("SS-01");
        page.locator("[id='submitting:level']").selectOption("NONE");
        page.locator("[id='submitting:file']")
                .setInputFiles(new FilePayload("bao-cao.pdf", "application/pdf", PaperFiles.pdf(12)));
        page.locator("[id='submitting:submit']").click();
        assertThat(page.locator("[id='submitting:summary-error']")).containsText("MT-04");
        page.locator("[id='submitting:file']")
                .setInputFiles(new FilePayload("bao-cao.pdf", "application/pdf", PaperFiles.pdf(9)));
        page.locator("[id='submitting:submit']").click();
        assertThat(paper.locator(".version-mark")).hasText("1.1");
        Download file =
                page.waitForDownload(() -> paper.locator("[id$=':open']").click());
        Assertions.assertThat(file.suggestedFilename()).isEqualTo("conference-" + fresh + "-paper-1.1.pdf");
    }

    @Test
    @DisplayName(
            "MT-04 · a paper is read on the screen, page by page, as picture and as text; who has not opened it sees none")
    void read(Chromium chromium) {
        Page page = SignIn.as(chromium, "co.chief", PAPERS + full);
        page.locator("[id$=':read']").first().click();
        Locator pages = page.locator(".paper-pages > li");
        Locator last = pages.last();
        assertThat(pages.first().locator("img")).isVisible();
        last.locator("img").scrollIntoViewIfNeeded();
        page.waitForFunction("() => [...document.querySelectorAll('.paper-pages img')].at(-1).naturalWidth > 1000");
        last.locator("summary").press("Enter");
        assertThat(last.locator("p")).containsText("Trang so " + pages.count());
        String picture = last.locator("img").getAttribute("src");
        Assertions.assertThat(page.request().get(picture).status()).isEqualTo(200);
        Page other = SignIn.as(
                chromium,
                "do.chief",
                "conference/paper.xhtml" + page.url().substring(page.url().indexOf('?')));
        assertThat(other.locator(".paper-pages")).hasCount(0);
        Assertions.assertThat(other.request().get(picture).status()).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "an item of the agenda is carried to another place by its handle, or raised by a button from the keyboard")
    void carried(Chromium chromium) {
        Page page = SignIn.as(chromium, "po.coordinator", "conference/conference.xhtml?id=" + full);
        Locator titles = page.locator(".agenda .agenda-title");
        assertThat(titles.first()).containsText("Đầu tư công");
        carry(
                page,
                page.locator(".agenda .handle").last(),
                page.locator(".agenda > li").first());
        // it lies there at once; its new number comes with the reply, when the server has stored it
        assertThat(titles.first()).containsText("1. Công tác cán bộ");
        page.reload();
        assertThat(titles.first()).containsText("Công tác cán bộ");
        page.locator(".agenda > li").nth(1).locator("[id$=':raise']").press("Enter");
        assertThat(titles.first()).containsText("Đầu tư công");
    }

    private static void carry(Page page, Locator handle, Locator before) {
        handle.scrollIntoViewIfNeeded();
        BoundingBox from = handle.boundingBox();
        BoundingBox to = before.boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(from.x + from.width / 2, to.y + 2);
        page.mouse().up();
    }
}
