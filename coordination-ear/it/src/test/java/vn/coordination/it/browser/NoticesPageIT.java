package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

@ExtendWith({RunningCity.class, InBrowser.class})
class NoticesPageIT {
    private static final String READER = "co.specialist";
    private static final Map<String, String> TITLES = Map.of(
            "vi", "Đổi giờ: một lịch bận",
            "en", "Change of time: a busy slot",
            "fr", "Changement d’horaire : un créneau occupé");

    private City city;

    @BeforeEach
    void noNotices(City running) {
        city = running;
        city.records()
                .change("delete from mail where notice_id in (select id from notice where cause like 'page-test%')");
        city.records().change("delete from notice where person_id = " + personOf(READER));
        city.records().change("delete from reader");
    }

    @Test
    @DisplayName("without notices the page says when there will be some, and the bell is silent")
    void empty(Chromium chromium) {
        Page page = open(chromium, READER, Screen.LAPTOP, "notice/notices.xhtml");
        assertThat(page.locator(".empty")).containsText("Chưa có thông báo nào");
        assertThat(page.locator(".bell-count")).isHidden();
    }

    @Test
    @DisplayName("a notice is read by its button, all at once, or by opening what it is about")
    void reading(Chromium chromium) {
        tell(4);
        Page page = open(chromium, READER, Screen.LAPTOP, "notice/notices.xhtml");
        Locator bell = page.locator(".bell-count");
        assertThat(bell).hasText("4");
        assertThat(page.locator(".notices > li")).hasCount(4);
        assertThat(page.locator(".notices > li").first())
                .containsText("08:00–09:00 01/12/2026 sang 10:00–11:00 01/12/2026");

        page.locator(".notices > li").first().locator("button").click();
        assertThat(bell).hasText("3");
        assertThat(page.locator(".notices > li.unread")).hasCount(3);

        assertThat(page.request()
                        .get(city.page("notice/open?id=" + newest()).toString())
                        .url())
                .endsWith("/schedule/slot.xhtml?id=4711");
        page.locator(".notices > li").nth(1).locator("a.notice-title").click();
        page.waitForURL(Pattern.compile(".*/schedule/slot\\.xhtml.*"));
        page.navigate("notice/notices.xhtml?show=unread");
        assertThat(page.locator(".notices > li")).hasCount(2);

        page.locator("[id='acts:readAll']").click();
        assertThat(page.locator(".empty")).containsText("Không còn thông báo chưa đọc");
        assertThat(bell).isHidden();
    }

    @Test
    @DisplayName("older notices come page by page")
    void paging(Chromium chromium) {
        tell(35);
        Page page = open(chromium, READER, Screen.DESKTOP, "notice/notices.xhtml");
        assertThat(page.locator(".notices > li")).hasCount(30);
        page.locator(".pager a").click();
        assertThat(page.locator(".notices > li")).hasCount(5);
        page.locator(".pager a").click();
        assertThat(page.locator(".notices > li")).hasCount(30);
    }

    @Test
    @DisplayName("the notices of somebody else are neither shown nor marked")
    void notOurs(Chromium chromium) {
        tell(1);
        Page page = open(chromium, "co.coordinator", Screen.LAPTOP, "notice/notices.xhtml");
        int status = page.request()
                .get(city.page("notice/open?id=" + newest()).toString())
                .status();
        assertThat(status).isEqualTo(404);
        assertThat(city.records()
                        .number("select count(*) from notice where read_at is null and person_id = "
                                + personOf(READER)))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("the language of mails is one's own choice")
    void mailLanguage(Chromium chromium) {
        Page page = open(chromium, READER, Screen.LAPTOP, "notice/notices.xhtml");
        page.locator("#acts summary").click();
        page.locator("#acts .menu-line[lang=fr]").click();
        page.locator("#acts summary").click();
        assertThat(page.locator("#acts .menu-line[lang=fr]")).containsText("đang chọn");
        assertThat(city.records().number("select count(*) from reader where language = 'fr'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @DisplayName("the page, empty and full, in each language and on each screen is accessible and fits")
    @MethodSource("vn.coordination.it.browser.Looks#languages")
    void languages(String tag, Screen screen, Chromium chromium) {
        Gallery gallery = Gallery.of(chromium, READER, "notices", tag, screen).open("empty", "notice/notices.xhtml");
        tell(3);
        city.records().change("update notice set urgent = true where id = " + newest());
        gallery.open("full", "notice/notices.xhtml");
        assertThat(gallery.page().locator(".notice-title").first()).hasText(TITLES.get(tag));
    }

    @ParameterizedTest
    @DisplayName("administrators see to whom mail did not go, not what it said, and send again")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void outbox(String tag, Screen screen, Chromium chromium) {
        tell(1);
        city.records()
                .change("insert into mail (notice_id, state, urgent, due_at, attempts, failure) values (" + newest()
                        + ", 'FAILED', false, utc_timestamp(), 12, 'SendFailedException')");
        Gallery gallery = Gallery.of(chromium, Administrator.LOGIN, "notices", tag, screen)
                .open("outbox", "administration/outbox.xhtml");
        Page page = gallery.page();
        Locator row = page.locator("#outbox tbody tr");
        assertThat(row).hasCount(1);
        assertThat(row).containsText("Đoàn Minh Nhật");
        assertThat(page.locator("main")).not().containsText("10:00–11:00");
        row.locator("button").click();
        assertThat(page.locator("#outbox .empty")).isVisible();
        assertThat(page.locator("#states [aria-current]")).containsText("(0)");
        gallery.take("outbox-empty");
    }

    @Test
    @DisplayName("who is not an administrator is refused the outbox")
    void outboxRefused(Chromium chromium) {
        Page page = open(chromium, READER, Screen.LAPTOP, "notice/notices.xhtml");
        assertThat(page.request()
                        .get(city.page("administration/outbox.xhtml").toString())
                        .status())
                .isEqualTo(403);
    }

    private Page open(Chromium chromium, String login, Screen screen, String path) {
        return SignIn.as(chromium, login, "vi", screen, path);
    }

    private void tell(int notices) {
        String span = "SPAN:2026-12-01T01:00:00Z/2026-12-01T02:00:00Z\nSPAN:2026-12-01T03:00:00Z/2026-12-01T04:00:00Z";
        for (int each = 0; each < notices; each++) {
            city.records()
                    .change(
                            "insert into notice (person_id, told_at, told_by, text_key, arguments, subject_type, subject, cause,"
                                    + " urgent) values (" + personOf(READER)
                                    + ", '2026-11-26 02:00:00', 'PO', 'schedule.changed.moved',"
                                    + " 'WEEK:2026-W49\nNUMBER:2\nSLOT:4711\n" + span + "', 'Slot', '4711', 'page-test-"
                                    + each
                                    + "', false)");
        }
    }

    private long newest() {
        return city.records().number("select max(id) from notice where person_id = " + personOf(READER));
    }

    private long personOf(String login) {
        return city.records().number("select person_id from account where login = '" + login + "'");
    }
}
