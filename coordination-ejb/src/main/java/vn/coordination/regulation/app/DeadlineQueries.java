package vn.coordination.regulation.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Scope;
import vn.coordination.regulation.Deadline;

/**
 * Reads clocks: those of one's own office, and those it waits for. How a clock was counted is open to whoever is shown its
 * due date: schedule and consultations are common to the three offices, and who keeps accounts or audits sees all reviews.
 */
@Stateless
@RolesAllowed("**")
public class DeadlineQueries {
    private static final String OWN =
            " (:system = true or d.office = :office or d.awaitedBy = :office or d.holder = :person)";
    private static final String VISIBLE = " (:system = true or d.office = :office or d.awaitedBy = :office"
            + " or d.holder = :person or d.subjectType in :common)";
    private static final List<String> COMMON = List.of("Week", "Slot", "Consultation");
    /** They hold nothing of content. */
    private static final List<String> REVIEWS = List.of("AccountReview", "TrailReview");

    private static final Comparator<DeadlineRow> BY_DUE = Comparator.comparing(
                    DeadlineRow::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(DeadlineRow::id);

    private final EntityManager entities;
    private final DeadlineRows rows;
    private final Ladders ladders;

    protected DeadlineQueries() {
        this(null, null, null);
    }

    @Inject
    DeadlineQueries(EntityManager entities, DeadlineRows rows, Ladders ladders) {
        this.entities = entities;
        this.rows = rows;
        this.ladders = ladders;
    }

    /** The running clocks by filter, each list in the order in which they are due. */
    public Map<DeadlineFilter, List<DeadlineRow>> running(Scope scope, Locale locale) {
        List<Deadline> visible = scope.opens() || scope.system() ? own(scope) : List.of();
        Set<Long> named = new HashSet<>();
        visible.stream()
                .filter(deadline -> Long.valueOf(scope.person()).equals(deadline.holder()))
                .forEach(deadline -> named.add(deadline.id()));
        List<DeadlineRow> all = rows.of(visible, scope, locale);
        Map<DeadlineFilter, List<DeadlineRow>> lists = new EnumMap<>(DeadlineFilter.class);
        for (DeadlineFilter filter : DeadlineFilter.values()) {
            lists.put(
                    filter,
                    all.stream()
                            .filter(row -> filter.shows(row, named.contains(row.id()), scope))
                            .sorted(BY_DUE)
                            .toList());
        }
        return lists;
    }

    /** The clocks of one record, as far as they may be seen, those that have ended too; in the order of their start. */
    public List<DeadlineRow> of(Scope scope, Locale locale, Subject subject) {
        List<Deadline> found = visible(
                        scope, " and d.subjectType = :type and d.subject = :subject order by d.started, d.id")
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .getResultList();
        return rows.of(found, scope, locale);
    }

    /** Of each of those records the running clock of one's own office that rings first; nothing where none runs. */
    public Map<String, DeadlineRow> next(Scope scope, Locale locale, String type, Collection<String> subjects) {
        List<Deadline> running = query(
                        scope,
                        OWN + " and d.office = :office and d.ending is null and d.due is not null"
                                + " and d.subjectType = :type and d.subject in :subjects order by d.due, d.id")
                .setParameter("type", type)
                .setParameter("subjects", subjects)
                .getResultList();
        Map<String, Deadline> next = new LinkedHashMap<>();
        running.forEach(deadline -> next.putIfAbsent(deadline.subject().id(), deadline));
        return rows.of(next.values(), scope, locale).stream()
                .collect(Collectors.toMap(row -> row.subject().id(), Function.identity()));
    }

    /** How the clock was counted; nothing for a clock of others. */
    public Optional<CountRow> counting(Scope scope, Locale locale, long id) {
        return visible(scope, " and d.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(deadline -> new CountRow(
                        rows.of(List.of(deadline), scope, locale).get(0),
                        deadline.count(ladders.calendar()),
                        deadline.pauses()));
    }

    private List<Deadline> own(Scope scope) {
        return query(scope, OWN + " and d.ending is null").getResultList();
    }

    private TypedQuery<Deadline> visible(Scope scope, String condition) {
        return query(scope, VISIBLE + condition).setParameter("common", scope.opens() ? COMMON : REVIEWS);
    }

    private TypedQuery<Deadline> query(Scope scope, String condition) {
        return entities.createQuery("select d from Deadline d where" + condition, Deadline.class)
                .setParameter("system", scope.system())
                .setParameter("office", scope.opens() || scope.system() ? office(scope) : "")
                .setParameter("person", scope.person());
    }

    private static String office(Scope scope) {
        return scope.office() == null ? "" : scope.office().code();
    }
}
