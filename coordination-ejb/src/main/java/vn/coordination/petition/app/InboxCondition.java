package vn.coordination.petition.app;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Text;
import vn.coordination.petition.AgeBand;
import vn.coordination.petition.PetitionState;
import vn.coordination.shared.WorkingCalendar;

/** What an inbox shows, as a condition on the petition {@code p} in the query language. */
final class InboxCondition {
    private final StringBuilder where =
            new StringBuilder(" where (p.office = :office or p.boundFor = :office) and p.state in :states");

    private final Map<String, Object> values = new HashMap<>();

    private InboxCondition() {}

    static InboxCondition of(Scope scope, InboxFilter filter, LocalDate today, WorkingCalendar calendar) {
        InboxCondition condition = new InboxCondition();
        condition.values.put("office", scope.office());
        condition.values.put("states", states(filter));
        AgeBand age = filter.age();
        return condition
                .and(" and p.classification.kind = :kind", "kind", filter.kind())
                .and(" and p.officer = :officer", "officer", filter.officer())
                .and(" and p.arrival.on >= :since", "since", filter.from())
                .and(" and p.arrival.on <= :until", "until", filter.to())
                .and(" and p.arrival.on >= :first", "first", age == null ? null : age.first(today, calendar))
                .and(" and p.arrival.on <= :last", "last", age == null ? null : age.last(today, calendar))
                .and(
                        " and (concat(p.number, '/', p.year, '-') like :words or p.folded like :words)",
                        "words",
                        filter.words().isEmpty() ? null : pattern(filter.words()));
    }

    /** @param value nothing is asked when it is null */
    InboxCondition and(String condition, String name, Object value) {
        if (value != null) {
            where.append(condition);
            values.put(name, value);
        }
        return this;
    }

    private static Collection<PetitionState> states(InboxFilter filter) {
        if (filter.queue() != null) {
            return filter.queue().states();
        }
        EnumSet<PetitionState> open = EnumSet.noneOf(PetitionState.class);
        Arrays.stream(PetitionState.values()).filter(state -> !state.ended()).forEach(open::add);
        return open;
    }

    private static String pattern(String words) {
        return "%" + Text.folded(words).replace("%", "\\%").replace("_", "\\_") + "%";
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> values() {
        return values;
    }
}
