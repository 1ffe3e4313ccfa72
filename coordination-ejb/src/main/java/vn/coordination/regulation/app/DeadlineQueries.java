package vn.coordination.regulation.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Scope;
import vn.coordination.regulation.Deadline;
import vn.coordination.regulation.Light;

/**
 * Reads clocks: those of one's own office, and those it waits for. How a clock was counted is open to whoever is shown its
 * due date: schedule and consultations are common to the three offices, and who keeps accounts or audits sees all reviews.
 */
@Stateless
@RolesAllowed("**")
public class DeadlineQueries {
    private static final String VISIBLE = " (:system = true or d.office = :office or d.awaitedBy = :office"
            + " or d.holder = :person or d.subjectType in (%s))";
    private static final String COMMON = VISIBLE.formatted("'Week', 'Slot', 'Consultation'");
    /** They hold nothing of content. */
    private static final String REVIEWS = VISIBLE.formatted("'AccountReview', 'TrailReview'");

    // the first bound is implied by the second, and is the one an index can begin at
    private static final String DUE_AFTER = " and d.due >= :due and (d.due > :due or d.id > :id) order by d.due, d.id";
    private static final String STANDING_AFTER = " and d.due is null and d.id > :id order by d.id";

    // in SQL: a query with a list is translated anew each time it is asked, which takes longer than its answer
    private static final String NEXT = "select d.* from deadline d where d.office = :office and d.ending is null"
            + " and d.due is not null and d.subject_type = :type and d.subject in (:subjects) order by d.due, d.id";

    private static final Comparator<Deadline> BY_DUE = Comparator.comparing(
                    Deadline::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Deadline::id);

    private final EntityManager entities;
    private final DeadlineRows rows;
    private final Ladders ladders;
    private final Clock clock;

    protected DeadlineQueries() {
        this(null, null, null, null);
    }

    @Inject
    DeadlineQueries(EntityManager entities, DeadlineRows rows, Ladders ladders, Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.ladders = ladders;
        this.clock = clock;
    }

    /** How many running clocks the list has. */
    public long count(Scope scope, DeadlineFilter filter) {
        if (!scope.opens()) {
            return 0;
        }
        return filter == DeadlineFilter.NEAR
                ? near(scope).size()
                : running("select count(d)", scope, filter, "", Long.class).getSingleResult();
    }

    /**
     * Running clocks in the order in which they are due; those that stand still without an end come last.
     *
     * @param after id of the last one of the page before; null for the first page
     */
    public List<DeadlineRow> page(Scope scope, Locale locale, DeadlineFilter filter, Long after, int size) {
        if (!scope.opens()) {
            return List.of();
        }
        Deadline last = after == null ? null : entities.find(Deadline.class, after);
        List<Deadline> found =
                filter == DeadlineFilter.NEAR ? nearAfter(scope, last, size) : next(scope, filter, last, size);
        return rows.of(found, scope, locale);
    }

    /** The clocks of one record, as far as they may be seen, those that have ended too; in the order of their start. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DeadlineRow> of(Scope scope, Locale locale, Subject subject) {
        List<Deadline> found = visible(
                        scope, " and d.subjectType = :type and d.subject = :subject order by d.started, d.id")
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .getResultList();
        return rows.of(found, scope, locale);
    }

    /**
     * The latest clock of one record with that code, running or not, one's own before others: only which it is, for pages
     * that show nothing else of it.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<ClockNumber> latest(Scope scope, Subject subject, String code) {
        return asked(
                        "select d.id",
                        scope,
                        visibleTo(scope) + " and d.subjectType = :type and d.subject = :subject and d.code = :code"
                                + " order by case when d.office = :office then 0 else 1 end, d.started desc, d.id desc",
                        Long.class)
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ClockNumber::new);
    }

    /**
     * Of each of those records the running clock of one's own office that rings first; nothing where none runs. Without
     * the names that a list of these records shows anyway.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<String, DeadlineRow> next(Scope scope, String type, Collection<String> subjects) {
        if (!scope.opens() && !scope.system()) {
            return Map.of();
        }
        List<?> running = entities.createNativeQuery(NEXT, Deadline.class)
                .setParameter("office", office(scope))
                .setParameter("type", type)
                .setParameter("subjects", subjects)
                .getResultList();
        Map<String, DeadlineRow> next = new LinkedHashMap<>();
        running.stream()
                .map(Deadline.class::cast)
                .forEach(deadline -> next.computeIfAbsent(deadline.subject().id(), id -> rows.unnamed(deadline)));
        return next;
    }

    /** The running clocks of records of one type, as far as they may be seen. */
    public List<DeadlineRow> running(Scope scope, Locale locale, String type, Collection<String> subjects) {
        return all(scope, locale, type, subjects, " and d.ending is null");
    }

    /** The clocks of the parts of one record, as far as they may be seen, those that have ended too. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DeadlineRow> ofParts(Scope scope, Locale locale, List<Subject> parts) {
        String type = parts.get(0).type();
        return all(scope, locale, type, parts.stream().map(Subject::id).toList(), "");
    }

    private List<DeadlineRow> all(
            Scope scope, Locale locale, String type, Collection<String> subjects, String condition) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        List<Deadline> found = visible(
                        scope, condition + " and d.subjectType = :type and d.subject in :subjects order by d.id")
                .setParameter("type", type)
                .setParameter("subjects", subjects)
                .getResultList();
        return rows.of(found, scope, locale);
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

    private List<Deadline> nearAfter(Scope scope, Deadline last, int size) {
        return near(scope).stream()
                .filter(deadline -> last == null || BY_DUE.compare(deadline, last) > 0)
                .limit(size)
                .toList();
    }

    /** What the index finds is due soon; whether that is near depends on how long the clock runs in all. */
    private List<Deadline> near(Scope scope) {
        return running("select d", scope, DeadlineFilter.NEAR, " order by d.due, d.id", Deadline.class)
                .getResultStream()
                .filter(deadline -> ladders.light(deadline) == Light.NEAR)
                .toList();
    }

    /** Two questions, each of which an index answers in its own order. */
    private List<Deadline> next(Scope scope, DeadlineFilter filter, Deadline last, int size) {
        List<Deadline> found = new ArrayList<>();
        boolean first = last == null;
        if (first || last.due() != null) {
            found.addAll(running("select d", scope, filter, DUE_AFTER, Deadline.class)
                    .setParameter("due", first ? Instant.EPOCH : last.due())
                    .setParameter("id", first ? 0 : last.id())
                    .setMaxResults(size)
                    .getResultList());
        }
        if (found.size() < size) {
            found.addAll(running("select d", scope, filter, STANDING_AFTER, Deadline.class)
                    .setParameter("id", first || last.due() != null ? 0 : last.id())
                    .setMaxResults(size - found.size())
                    .getResultList());
        }
        return found;
    }

    private <T> TypedQuery<T> running(String select, Scope scope, DeadlineFilter filter, String more, Class<T> result) {
        Map<String, Object> values = Map.of(
                "office",
                office(scope),
                "person",
                scope.person(),
                "now",
                clock.instant(),
                "horizon",
                ladders.horizon());
        TypedQuery<T> query = entities.createQuery(
                select + " from Deadline d where d.ending is null and " + filter.condition() + more, result);
        query.getParameters().stream()
                .map(Parameter::getName)
                .filter(values::containsKey)
                .forEach(name -> query.setParameter(name, values.get(name)));
        return query;
    }

    private TypedQuery<Deadline> visible(Scope scope, String condition) {
        return asked("select d", scope, visibleTo(scope) + condition, Deadline.class);
    }

    private static String visibleTo(Scope scope) {
        return scope.opens() ? COMMON : REVIEWS;
    }

    private <T> TypedQuery<T> asked(String select, Scope scope, String condition, Class<T> result) {
        return entities.createQuery(select + " from Deadline d where" + condition, result)
                .setParameter("system", scope.system())
                .setParameter("office", scope.opens() || scope.system() ? office(scope) : "")
                .setParameter("person", scope.person());
    }

    private static String office(Scope scope) {
        return scope.office() == null ? "" : scope.office().code();
    }
}
