package vn.coordination.petition.inbox.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Text;
import vn.coordination.petition.AgeBand;
import vn.coordination.shared.WorkingCalendar;

/**
 * What an inbox shows, as a condition of SQL: the petitions that the office has, and apart from them those offered to it,
 * because an index finds each of the two and neither finds both.
 */
final class InboxCondition {
    private final StringBuilder further = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    private InboxCondition() {}

    /** Whatever age the filter asks for. */
    static InboxCondition of(Scope scope, InboxFilter filter) {
        InboxCondition condition = new InboxCondition();
        condition.values.put("office", scope.office().code());
        condition.further.append(states(filter.queue()));
        return condition
                .and(
                        "kind = :kind",
                        "kind",
                        filter.kind() == null ? null : filter.kind().name())
                .and("officer = :officer", "officer", filter.officer())
                .and("arrived_on >= :since", "since", filter.from())
                .and("arrived_on <= :until", "until", filter.to())
                .and(
                        "(concat(number, '/', year, '-') like :words or folded like :words)",
                        "words",
                        filter.words().isEmpty() ? null : pattern(filter.words()));
    }

    /** @param age null = whenever it arrived */
    InboxCondition aged(AgeBand age, LocalDate today, WorkingCalendar calendar) {
        return age == null
                ? this
                : and(age, "first", ">=", age.first(today, calendar)).and(age, "last", "<=", age.last(today, calendar));
    }

    private InboxCondition and(AgeBand age, String end, String compared, LocalDate day) {
        String name = end + age.ordinal();
        return and("arrived_on " + compared + " :" + name, name, day);
    }

    /** @param value nothing is asked when it is null */
    InboxCondition and(String condition, String name, Object value) {
        if (value != null) {
            further.append(" and ").append(condition);
            values.put(name, value);
        }
        return this;
    }

    /** What has ended is one queue; all others together are what has not. */
    private static String states(Queue queue) {
        if (queue == Queue.CLOSED) {
            return " and ended = true";
        }
        return " and ended = false" + (queue == null ? "" : " and state in (" + names(queue) + ")");
    }

    static String names(Queue queue) {
        return queue.states().stream().map(state -> "'" + state + "'").collect(Collectors.joining(", "));
    }

    private static String pattern(String words) {
        return "%" + Text.folded(words).replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** What the office has. */
    String own() {
        return " from petition where office = :office" + further;
    }

    /** What others offer to it. */
    String offered() {
        return " from petition where bound_for = :office and office <> :office" + further;
    }

    Map<String, Object> values() {
        return values;
    }
}
