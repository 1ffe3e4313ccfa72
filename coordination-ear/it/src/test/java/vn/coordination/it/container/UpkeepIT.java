package vn.coordination.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.shared.app.DemonstrationClock;
import vn.coordination.shared.app.Tick;

/** What the daily jobs do to accounts and reviews; of weeks of the trail that other classes leave they tell as well. */
@ExtendWith(ContainerServer.class)
@ArquillianTest
class UpkeepIT {
    private static final Instant THURSDAY = Instant.parse("2026-11-26T03:00:00Z");
    private static final String UNUSED = "select count(*) from notice where text_key = 'review.unused'";

    @EJB(lookup = "java:app/coordination-ejb/Tick")
    private Tick tick;

    @EJB(lookup = "java:app/coordination-ejb/DemonstrationClock")
    private DemonstrationClock clock;

    @Resource(lookup = "java:/jdbc/Coordination")
    private DataSource application;

    private Sql sql;

    @Deployment
    static EnterpriseArchive application() {
        return ApplicationWithTests.of(UpkeepIT.class, Sql.class);
    }

    @BeforeEach
    @AfterEach
    void fresh() throws SQLException {
        sql = new Sql(application);
        sql.execute("delete from mail");
        sql.execute("delete from notice");
        sql.execute("delete from review_line");
        sql.execute("delete from account_review");
        for (String table : new String[] {"agenda_item", "escalation_step"}) {
            sql.execute("delete from " + table + " where deadline in (select id from deadline where code = 'SS-07')");
        }
        sql.execute("delete from deadline where code = 'SS-07'");
        sql.execute("update account set disabled = false, used_since = '2026-11-26 00:00:00'");
        clock.set(THURSDAY);
    }

    @Test
    @DisplayName("SS-05 · the daily job disables what nobody used for 45 days, records it and tells the administrator,"
            + " once")
    void unused() throws SQLException {
        sql.execute("update account set used_since = '2026-10-12 02:59:59' where login = 'co.specialist'");
        sql.execute("update account set used_since = '2026-10-12 03:30:00' where login = 'co.deputy'");
        long before = sql.number("select count(*) from trail_entry where action = 'UnusedAccount.disableUnused'"
                + " or action = 'Reminder.shutUnused'");
        runAgain();
        assertThat(sql.text("select group_concat(login) from account where disabled = true"))
                .isEqualTo("co.specialist");
        assertThat(sql.number(UNUSED)).isEqualTo(1);
        assertThat(told("review.unused", "Account")).isEqualTo("administrator");
        assertThat(sql.number("select count(*) from trail_entry where action = 'Reminder.shutUnused'"
                        + " and account = 0 and subject_type = 'Account'"))
                .isEqualTo(before + 1);
        runAgain();
        assertThat(sql.number(UNUSED)).isEqualTo(1);
    }

    @Test
    @DisplayName("SS-05 · the last administrator who could still come in is never shut, however long he was away")
    void lastAdministrator() throws SQLException {
        sql.execute("update account set used_since = '2026-01-05 00:00:00'");
        runAgain();
        assertThat(sql.text("select group_concat(login) from account where disabled = false"))
                .isEqualTo("administrator");
    }

    @Test
    @DisplayName("SS-07 · each office's review of the quarter is opened once, the first of a year with the rights")
    void opened() throws SQLException {
        runAgain();
        runAgain();
        assertThat(sql.text("select group_concat(concat(r.office, ' ', r.quarter, ' ', d.due) order by r.office)"
                        + " from account_review r join deadline d on d.subject_type = 'AccountReview'"
                        + " and d.subject = cast(r.id as char) where r.with_rights = true"))
                .isEqualTo("CO 2026-Q4 2026-12-31 17:00:00.000000,DO 2026-Q4 2026-12-31 17:00:00.000000,"
                        + "PO 2026-Q4 2026-12-31 17:00:00.000000");
        assertThat(sql.number("select count(*) from review_line where role_grant_id is null"))
                .isEqualTo(sql.number("select count(*) from account"));
        assertThat(sql.number("select count(*) from review_line where role_grant_id is not null"))
                .isPositive();
        clock.set(Instant.parse("2027-01-04T03:00:00Z"));
        clock.set(Instant.parse("2027-10-04T03:00:00Z"));
        assertThat(sql.text("select group_concat(distinct concat(quarter, ' ', with_rights) order by quarter)"
                        + " from account_review"))
                .isEqualTo("2026-Q4 1,2027-Q1 0,2027-Q4 1");
    }

    @Test
    @DisplayName(
            "SS-07 · a review goes up the common ladder: its office's chief is reminded, then told that it is late")
    void reminded() throws SQLException {
        runAgain();
        assertThat(sql.number("select count(*) from notice where subject_type = 'AccountReview'"))
                .isZero();
        clock.set(Instant.parse("2026-12-31T03:00:00Z"));
        assertThat(told("clock.near", "AccountReview"))
                .contains("po.chief", "do.chief", "co.chief")
                .doesNotContain("po.deputy");
        clock.set(Instant.parse("2027-01-04T03:00:00Z"));
        assertThat(told("clock.late", "AccountReview")).contains("po.chief", "do.chief", "co.chief");
    }

    private String told(String key, String subjectType) throws SQLException {
        return sql.text("select group_concat(distinct a.login) from notice n"
                + " join account a on a.person_id = n.person_id where n.text_key = '" + key
                + "' and n.subject_type = '" + subjectType + "'");
    }

    private void runAgain() throws SQLException {
        sql.execute("delete from job_lease");
        tick.runNow();
    }
}
