package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.task.TaskDesk;

/** Tasks at the screen: assigned, reported, waiting on the first page, accepted. */
@ExtendWith({RunningCity.class, InBrowser.class})
class TaskPagesIT {
    private static final String CONTENT = "Hoàn thiện phương án sắp xếp trụ sở dôi dư trên địa bàn";

    private static TaskDesk desk;

    @BeforeAll
    static void prepare(City city) {
        desk = new TaskDesk(city);
    }

    @Test
    @DisplayName("TK-01, TK-05 · assigned with what was missing, reported with a number, accepted from the first page")
    void journey(Chromium chromium) {
        Page chief = SignIn.as(chromium, "po.chief", "task/entry.xhtml");
        assign(chief);
        Page specialist = SignIn.as(chromium, "co.specialist", address(chief));
        report(specialist);
        chief.navigate("today.xhtml");
        waiting(chief).locator("a").click();
        assertThat(chief.locator("#clock-title")).isVisible();
        assertThat(chief.locator(".deadline").first()).isVisible();
        chief.locator("[id='back:perform']").click();
        assertThat(chief.locator("[id='back:reason-error']")).containsText("TK-05");
        Accessibility.assertAccessible(chief);
        chief.locator("[id='accept:perform']").click();
        assertThat(chief.locator(".page-head")).containsText("Đã nghiệm thu");
        assertThat(chief.locator(".page-head")).containsText("Hoàn thành đúng hạn");
        assertThat(chief.locator(".history")).containsText("Nghiệm thu nhiệm vụ");
        assertThat(chief.locator("form#back, form#off")).hasCount(0);
    }

    /** With nothing first, to be told of everything at once. */
    private static void assign(Page page) {
        page.locator("[id='edit:assign']").click();
        for (String field : new String[] {"document", "item", "content", "lead", "coordinators", "product", "due"}) {
            assertThat(page.locator("[id='edit:" + field + "-error']")).containsText("TK-01");
        }
        assertThat(page.locator("[id='messages']")).hasText("Chưa thực hiện được: 7 ô cần xem lại.");
        page.locator("[id='edit:document']").fill("220/TB-VP");
        page.locator("[id='edit:item']").fill("4");
        page.locator("[id='edit:content']").fill(CONTENT);
        page.locator("[id='edit:lead']").selectOption("COMMITTEE_OFFICE");
        page.locator("[id='edit:none'] .ui-chkbox-box").click();
        page.locator("[id='edit:product']").fill("Phương án");
        page.locator("[id='edit:due_input']").fill("31/12/2099");
        page.locator("[id='edit:assign']").click();
        page.waitForURL(Pattern.compile(".*/task/task\\.xhtml\\?id=\\d+"));
        assertThat(page.locator(".page-head")).containsText("Trong hạn");
    }

    private static String address(Page page) {
        return "task/task.xhtml?id=" + page.url().replaceAll(".*id=", "");
    }

    private static void report(Page page) {
        page.locator("[id='report:number']").fill("BC-VP");
        page.locator("[id='report:perform']").click();
        assertThat(page.locator("[id='report:number-error']")).containsText("TK-05");
        page.locator("[id='report:number']").fill("91/BC-VP");
        page.locator("[id='report:on_input']").fill("02/01/2024");
        page.locator("[id='report:perform']").click();
        assertThat(page.locator(".page-head")).containsText("Chờ nghiệm thu");
    }

    private static Locator waiting(Page page) {
        return page.locator("[aria-labelledby='acceptances'] li", new Page.LocatorOptions().setHasText(CONTENT));
    }

    @Test
    @DisplayName("TK-06, SS-08 · the filter stands in the address; the third office finds nothing and opens nothing")
    void filtered(Chromium chromium) {
        long late = desk.opened("Nhiệm vụ quá hạn trên trang", "2020-01-03");
        Page page = SignIn.as(chromium, "co.chief", "task/tasks.xhtml");
        page.locator("#status").selectOption("OVERDUE");
        page.locator("form.search button").click();
        page.waitForURL(Pattern.compile(".*status=OVERDUE.*"));
        assertThat(page.locator("#status")).hasValue("OVERDUE");
        assertThat(page.locator("#state")).hasValue("");
        Locator row = page.locator("[id='list:tasks_data'] tr", new Page.LocatorOptions().setHasText("trên trang"));
        assertThat(row).containsText("Quá hạn");
        Page third = SignIn.as(chromium, "do.chief", "task/tasks.xhtml?status=OVERDUE");
        assertThat(third.locator("main")).not().containsText("trên trang");
        third.navigate("task/task.xhtml?id=" + late);
        assertThat(third.locator(".empty")).isVisible();
        assertThat(third.locator("main")).not().containsText("trên trang");
    }

    @ParameterizedTest(name = "{0} on {1}")
    @DisplayName("TK-06 · the pages speak the language asked for, are accessible and fit their screen")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void looks(String language, Screen screen, Chromium chromium) {
        desk.opened("Trình Thành phố đề án chuyển đổi số của ba Văn phòng", "2020-01-03");
        long task = desk.opened("Xây dựng quy trình phối hợp tiếp công dân đột xuất", "2099-12-31");
        desk.reported(task);
        Gallery gallery = Gallery.of(chromium, "po.chief", "task", language, screen)
                .open("tasks", "task/tasks.xhtml")
                .open("tasks-empty", "task/tasks.xhtml?state=CANCELLED&status=OVERDUE")
                .open("task", "task/task.xhtml?id=" + task)
                .refuse("task-error", "back:perform")
                .open("today", "today.xhtml")
                .open("entry", "task/entry.xhtml")
                .refuse("entry-error", "edit:assign");
        gallery.open("task-unknown", "task/task.xhtml?id=0");
        desk.accepted(task);
    }
}
