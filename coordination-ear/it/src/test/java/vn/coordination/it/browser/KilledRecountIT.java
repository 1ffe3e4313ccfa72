package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.regulation.TrialClocks;

/** The recount goes through the clocks 200 in a transaction; a stop leaves whole pieces, and the job takes up the rest. */
@ExtendWith({RunningCity.class, InBrowser.class})
class KilledRecountIT {
    private static final int CLOCKS = 250;
    /** With those of other tests before them, at least one piece is whole before this clock, and its own is not. */
    private static final int HELD = 230;

    private static final String CITATION = "kill-test";
    private static final String START =
            "insert into deadline (code, kind, subject_type, subject, office, duty, started,"
                    + " amount, unit, parameter, parameter_as_of, backwards, due, own_ladder)"
                    + " with recursive n (i) as (select 1 union all select i + 1 from n where i < " + CLOCKS + ")"
                    + " select 'SC-01', 'RECEIPT', 'Trial', concat('kill-', i), 'CO', 'SCHEDULE_COORDINATOR',"
                    + " '2026-12-17 02:00:00', '5', 'WORKING_DAYS', 'SC_01_DRAFTS_DUE', '2026-12-17', false,"
                    + " '2026-12-24 17:00:00', true from n order by i";
    private static final String MOVED =
            "select count(*) from deadline where subject_type = 'Trial' and due = '2026-12-25 17:00:00'";
    private static final String LINES = "select count(*) from recount_line l join deadline d on d.id = l.deadline"
            + " where d.subject_type = 'Trial' and l.due_before = '2026-12-24 17:00:00'"
            + " and l.due_after = '2026-12-25 17:00:00'";
    private static final String RUNS = "select count(*) from recount";
    private static final String UNFINISHED = RUNS + " where finished is null";
    private static final String LATEST_RUN = " from recount r where r.id = (select max(id) from recount)";

    private TrialClocks clocks;

    @BeforeEach
    void manyClocks(City city) throws SQLException {
        clocks = new TrialClocks(city);
        clear();
        clocks.execute(START);
    }

    @AfterEach
    void clear() throws SQLException {
        clocks.execute("delete from day_off where citation = '" + CITATION + "'");
        clocks.clear();
    }

    @Test
    @DisplayName("the server killed while the clocks are counted anew: whole pieces or nothing, each once, and one run")
    void killed(City city, Chromium chromium) throws Exception {
        long runs = clocks.count(RUNS);
        long held = clocks.count("select id from deadline where subject = 'kill-" + HELD + "'");
        try (Connection other = city.asOwner();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeUpdate("update deadline set awaited_by = 'PO' where id = " + held);
            changeCalendar(chromium);
            clocks.awaitLockWait();
            city.server().kill();
            other.rollback();
        }
        long before = clocks.count(MOVED);
        assertThat(before).as("whole pieces before the clock that was held up").isBetween(1L, HELD - 1L);
        assertThat(clocks.count(LINES)).as("each of them written down once").isEqualTo(before);
        assertThat(clocks.count(UNFINISHED)).isEqualTo(1);
        assertThat(clocks.count("select count(*) from day_off where citation = '" + CITATION + "'"))
                .as("the change itself was saved before")
                .isEqualTo(1);
        clocks.makeDue("regulation.recount");
        city.server().restart();

        clocks.awaitCount(UNFINISHED, 0);
        assertThat(clocks.count(MOVED)).isEqualTo(CLOCKS);
        assertThat(clocks.count(LINES)).isEqualTo(CLOCKS);
        assertThat(clocks.count(RUNS)).as("the same run").isEqualTo(runs + 1);
        assertThat(clocks.count("select moved" + LATEST_RUN))
                .isEqualTo(clocks.count(
                        "select (select count(*) from recount_line l where l.recount = r.id)" + LATEST_RUN));
    }

    /** As an administrator does it; the answer never comes. */
    private static void changeCalendar(Chromium chromium) {
        Page page = Visit.of(chromium, "administrator", Screen.LAPTOP);
        page.navigate("administration/dayoff.xhtml?day=2026-12-21");
        page.locator("#edit\\:citation").fill(CITATION);
        page.locator("#edit\\:preview").click();
        assertThat(page.locator("#edit\\:save")).isVisible();
        page.locator("#edit\\:save").click();
    }
}
