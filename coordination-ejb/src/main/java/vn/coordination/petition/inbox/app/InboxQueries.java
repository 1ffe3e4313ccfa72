package vn.coordination.petition.inbox.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.CITIZEN_RECEIVER;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;
import static vn.coordination.identity.Role.Name.RECORDS_CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Office;
import vn.coordination.petition.AgeBand;
import vn.coordination.regulation.app.DeadlineQueries;
import vn.coordination.regulation.app.DeadlineRow;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;

/**
 * The list of an office's petitions, the newest first: a page of it costs three questions, whatever the page and however
 * many petitions there are. Each answers by itself, so that no transaction has to be begun and ended for them.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, PETITION_OFFICER, CITIZEN_RECEIVER, RECORDS_CLERK})
public class InboxQueries {
    private InboxLineRepository lines;
    private InboxCountRepository counter;
    private InboxCounts counts;
    private DeadlineQueries deadlines;
    private RuleBook book;
    private Clock clock;

    protected InboxQueries() {}

    @Inject
    InboxQueries(
            InboxLineRepository lines,
            InboxCountRepository counter,
            InboxCounts counts,
            DeadlineQueries deadlines,
            RuleBook book,
            Clock clock) {
        this.lines = lines;
        this.counter = counter;
        this.counts = counts;
        this.deadlines = deadlines;
        this.book = book;
        this.clock = clock;
    }

    /** @param before id of the last one of the page before; {@link Long#MAX_VALUE} for the first page */
    public List<PetitionLine> older(Scope scope, InboxFilter filter, long before, int size) {
        InboxCondition condition = condition(scope, filter).and("id < :before", "before", before);
        return timed(scope, lines.find(condition, "id desc", size));
    }

    /**
     * What comes before a page, nearest to it.
     *
     * @param after id of the first one of that page
     */
    public List<PetitionLine> newer(Scope scope, InboxFilter filter, long after, int size) {
        InboxCondition condition = condition(scope, filter).and("id > :after", "after", after);
        return timed(scope, lines.find(condition, "id", size));
    }

    public InboxCount count(Scope scope, InboxFilter filter) {
        String stamp = counter.stamp();
        LocalDate today = today();
        InboxFilter ageless = filter.of(null);
        return new InboxCount(
                counts.of(scope.office(), stamp, QueueCounts.class, () -> new QueueCounts(counter.queues(scope)))
                        .counts(),
                counts.of(
                                new Aged(scope.office(), ageless, today),
                                stamp,
                                AgeCounts.class,
                                () -> new AgeCounts(counter.ages(byAge(scope, ageless, today))))
                        .counts());
    }

    private Map<AgeBand, InboxCondition> byAge(Scope scope, InboxFilter filter, LocalDate today) {
        Map<AgeBand, InboxCondition> conditions = new EnumMap<>(AgeBand.class);
        for (AgeBand age : AgeBand.values()) {
            conditions.put(age, InboxCondition.of(scope, filter).aged(age, today, book.calendar()));
        }
        return conditions;
    }

    private InboxCondition condition(Scope scope, InboxFilter filter) {
        return InboxCondition.of(scope, filter).aged(filter.age(), today(), book.calendar());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(City.ZONE));
    }

    private List<PetitionLine> timed(Scope scope, List<PetitionLine> found) {
        if (found.isEmpty()) {
            return found;
        }
        Map<String, DeadlineRow> clocks = deadlines.next(
                scope,
                "Petition",
                found.stream().map(line -> String.valueOf(line.id())).toList());
        return found.stream()
                .map(line -> line.with(clocks.get(String.valueOf(line.id()))))
                .toList();
    }

    /** What the ages of a list depend on; the day, because a petition grows older overnight. */
    private record Aged(Office office, InboxFilter filter, LocalDate today) {}

    private record QueueCounts(Map<Queue, Long> counts) {}

    private record AgeCounts(Map<AgeBand, Long> counts) {}
}
