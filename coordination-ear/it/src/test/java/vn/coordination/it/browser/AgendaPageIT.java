package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.regulation.TrialClocks;

/** What the ladder's last step put on the agenda of the next coordination meeting. */
@ExtendWith({RunningCity.class, InBrowser.class})
class AgendaPageIT {
    private static final String AGENDA = "coordination/agenda.xhtml";

    private TrialClocks clocks;

    @BeforeEach
    void noClocks(City city) throws SQLException {
        clocks = new TrialClocks(city);
        clocks.clear();
    }

    @AfterEach
    void clear() throws SQLException {
        clocks.clear();
    }

    @Test
    @DisplayName(
            "CM-07 · another office's chief takes a matter off with a reason; its own office does not, nor a deputy alone")
    void takeOff(Chromium chromium) throws SQLException {
        long clock = onAgenda("agenda-act", "DO");
        Page late = Visit.of(chromium, "do.chief", Screen.LAPTOP);
        late.navigate(AGENDA);
        assertThat(line(late, clock)).containsText("VPĐĐBQH&HĐND");
        assertThat(late.locator("#agenda button")).hasCount(0);
        Page deputy = Visit.of(chromium, "po.deputy", Screen.LAPTOP);
        deputy.navigate(AGENDA);
        assertThat(line(deputy, clock)).containsText("SC-01");
        assertThat(deputy.locator("#agenda button")).hasCount(0);

        Page chief = Visit.of(chromium, "co.chief", Screen.LAPTOP);
        chief.navigate(AGENDA);
        assertThat(chief.locator("#rail [aria-current=page]")).containsText("Phối hợp");
        line(chief, clock).locator("button").click();
        assertThat(chief.locator("[id='agenda:reason-error']")).containsText("lý do");
        chief.locator("[id='agenda:reason']").fill("Hai bên đã thống nhất");
        line(chief, clock).locator("button").click();
        assertThat(chief.locator("#off")).containsText("Hai bên đã thống nhất");
        assertThat(clocks.count("select count(*) from trail_entry where action = 'Agenda.takeOff' and outcome = 'DONE'"
                        + " and subject = (select id from agenda_item where deadline = " + clock + ")"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @DisplayName("the agenda in each language and on each screen, empty and not, is accessible and fits")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void pages(String tag, Screen screen, Chromium chromium) throws SQLException {
        Gallery gallery =
                Gallery.of(chromium, "po.chief", "agenda", tag, screen).open("agenda-empty", AGENDA);
        long stands = onAgenda("agenda-stands", "CO");
        long off = onAgenda("agenda-off", "DO");
        clocks.execute("update agenda_item set taken_off_at = added_at, taken_off_office = 'CO', reason = 'Đã xong',"
                + " taken_off_by = (select person_id from account where login = 'co.chief') where deadline = " + off);
        gallery.open("agenda", AGENDA);
        line(gallery.page(), stands).locator("button").click();
        assertThat(gallery.page().locator("[id='agenda:reason-error']")).isVisible();
        gallery.take("agenda-error");
    }

    /** A clock for which the Party Office waits, on the agenda since the morning. */
    private long onAgenda(String subject, String office) throws SQLException {
        long clock = clocks.start(subject, office, "PO", "2026-11-02 02:00:00", "2026-11-09 17:00:00");
        clocks.execute("insert into agenda_item (deadline, added_at) values (" + clock + ", '2026-11-26 01:00:00')");
        return clock;
    }

    private static Locator line(Page page, long clock) {
        return page.locator("#agenda tbody tr", new Page.LocatorOptions().setHas(page.locator("#clock-" + clock)));
    }
}
