package vn.coordination.it.container;

import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import vn.coordination.audit.Subject;
import vn.coordination.notice.app.Notices;
import vn.coordination.rule.Argument;
import vn.coordination.schedule.Slot;
import vn.coordination.shared.TimeSlot;

/** Tells people of a slot that was moved, in a transaction of its own. */
record Telling(Notices notices, UserTransaction transaction) {
    static final String KEY = "schedule.changed.moved";
    /** The id of no slot. */
    private static final long NONE = 4711;

    void of(String cause, long... persons) throws Exception {
        ofSlot(NONE, cause, persons);
    }

    void ofSlot(long slot, String cause, long... persons) throws Exception {
        transaction.begin();
        notices.tell(ids(persons), KEY, arguments(slot), subject(), cause);
        transaction.commit();
    }

    void urgentlyOf(String cause, long... persons) throws Exception {
        transaction.begin();
        notices.tellUrgently(ids(persons), KEY, arguments(), subject(), cause);
        transaction.commit();
    }

    static List<Argument> arguments() {
        return arguments(NONE);
    }

    private static List<Argument> arguments(long slot) {
        Instant eight = Instant.parse("2026-12-01T01:00:00Z");
        Instant ten = Instant.parse("2026-12-01T03:00:00Z");
        return List.of(
                Argument.week("2026-W49"),
                Argument.number(2),
                Argument.slot(slot),
                Argument.span(new TimeSlot(eight, eight.plusSeconds(3600))),
                Argument.span(new TimeSlot(ten, ten.plusSeconds(3600))));
    }

    static Subject subject() {
        return Subject.of(Slot.class, NONE);
    }

    /** Nothing was told before. */
    static void begin(Sql sql) throws SQLException {
        sql.execute("delete from mail");
        sql.execute("delete from notice");
    }

    static long person(Sql sql, String name, String mail) throws SQLException {
        sql.execute("insert into person (full_name, office, phone, mail, valid_from) values ('" + name
                + "', 'PO', '', '" + mail + "', '2022-10-01')");
        return sql.number("select max(id) from person");
    }

    /** A slot of the Party Office that stands in the issued week. */
    static long slot(Sql sql, String title) throws SQLException {
        sql.execute(
                "insert into slot (week, office, state, day, starts, ends, title, precedence, form, expected, secret,"
                        + " unscheduled, replaces_invitation, late, version) values ('2026-W49', 'PO', 'MOVED', '2026-12-01',"
                        + " '10:00', '11:00', '" + title
                        + "', 'THEMATIC', 'IN_PERSON', 0, false, false, false, false, 0)");
        return sql.number("select max(id) from slot");
    }

    /** A specialist's account of the Party Office, whose role was revoked on that day; null = it holds. */
    static void account(Sql sql, long person, String revokedOn) throws SQLException {
        sql.execute("insert into account (login, person_id, password_hash, must_change, disabled, used_since,"
                + " password_since, security_version) values ('told-" + person + "', " + person
                + ", '', false, false, '2026-11-01', '2026-11-01', 0)");
        sql.execute("insert into role_grant (account_id, office, role, valid_from, revoked_on)"
                + " select id, 'PO', 'SPECIALIST', '2022-10-01', "
                + (revokedOn == null ? "null" : "'" + revokedOn + "'") + " from account where person_id = " + person);
    }

    /** Takes away the accounts of people who were told, which other tests would count. */
    static void forget(Sql sql) throws SQLException {
        sql.execute("delete from role_grant where account_id in (select id from account where login like 'told-%')");
        sql.execute("delete from account where login like 'told-%'");
    }

    private static List<Long> ids(long... persons) {
        return LongStream.of(persons).boxed().toList();
    }
}
