package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;

/** The page of import under somebody's hands. */
final class ImportVisit {
    static final String COMMITTEE = "Ủy ban nhân dân Thành phố";

    private static final int FIRST_LINE = 2;

    private final Page page;

    ImportVisit(Page page) {
        this.page = page;
    }

    static String path(String week) {
        return "schedule/import.xhtml?week=" + week;
    }

    Page page() {
        return page;
    }

    void send(String name, byte[] file) {
        page.locator("[id='source:file']").setInputFiles(new FilePayload(name, "text/csv", file));
        page.locator("[id='source:check']").click();
    }

    /** Sends a file that can be read, and waits for what comes of it. */
    void read(String name, byte[] file) {
        send(name, file);
        assertThat(page.locator(".import-name")).containsText(name);
    }

    void read(String name, String file) {
        read(name, file.getBytes(StandardCharsets.UTF_8));
    }

    /** What is told under the field of the file. */
    Locator refusal() {
        return page.locator("[id='source:file-error'] .ui-message-error-detail");
    }

    Locator row(int line) {
        return page.locator(".import-rows tbody tr").nth(line - FIRST_LINE);
    }

    /** Rows, rows that cannot be taken, open questions, rows that clash. */
    void shows(int rows, int errors, int questions, int clashes) {
        assertThat(page.locator(".import-tiles strong"))
                .hasText(new String[] {"" + rows, "" + errors, "" + questions, "" + clashes});
    }

    void choosesBody(String name) {
        body().selectOption(new SelectOption().setLabel(name));
    }

    Locator body() {
        return page.locator("[id='answers:body']");
    }

    /** Keeps foreign places as written, takes everybody proposed and all proposed times. */
    void answersEverything() {
        choosesBody(COMMITTEE);
        for (Locator place : page.locator("[id^='answers:places'] select, select[id^='answers:places']")
                .all()) {
            if (place.locator("option[value=outside]").isEnabled()) {
                place.selectOption("outside");
            }
        }
        for (Locator place : page.locator("input[id$=':outside']").all()) {
            place.fill("Trung tâm Văn hóa");
        }
        for (Locator person :
                page.locator(".asked-people [id$=':chosen'] input").all()) {
            person.check();
        }
        page.locator("[data-fill-all]").click();
        page.locator("[id='answers:again']").click();
        assertThat(page.locator(".import-acts")).containsText("Đã đủ thông tin");
    }

    /** Enters the drafts; the week's page says so. */
    void accepts() {
        page.locator("[id='answers:accept']").click();
        page.waitForURL("**/schedule/week.xhtml?week=*");
    }
}
