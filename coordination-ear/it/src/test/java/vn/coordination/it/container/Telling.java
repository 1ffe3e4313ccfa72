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

    void of(String cause, long... persons) throws Exception {
        transaction.begin();
        notices.tell(ids(persons), KEY, arguments(), subject(), cause);
        transaction.commit();
    }

    void urgentlyOf(String cause, long... persons) throws Exception {
        transaction.begin();
        notices.tellUrgently(ids(persons), KEY, arguments(), subject(), cause);
        transaction.commit();
    }

    static List<Argument> arguments() {
        Instant eight = Instant.parse("2026-12-01T01:00:00Z");
        Instant ten = Instant.parse("2026-12-01T03:00:00Z");
        return List.of(
                Argument.week("2026-W49"),
                Argument.number(2),
                Argument.slot(4711),
                Argument.span(new TimeSlot(eight, eight.plusSeconds(3600))),
                Argument.span(new TimeSlot(ten, ten.plusSeconds(3600))));
    }

    static Subject subject() {
        return Subject.of(Slot.class, 4711);
    }

    static long person(Sql sql, String name, String mail) throws SQLException {
        sql.execute("insert into person (full_name, office, phone, mail, valid_from) values ('" + name
                + "', 'PO', '', '" + mail + "', '2022-10-01')");
        return sql.number("select max(id) from person");
    }

    private static List<Long> ids(long... persons) {
        return LongStream.of(persons).boxed().toList();
    }
}
