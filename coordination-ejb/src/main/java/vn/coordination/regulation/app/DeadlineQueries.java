package vn.coordination.regulation.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Scope;
import vn.coordination.regulation.Deadline;

/** Reads clocks: those of one's own office, and those it waits for. */
@Stateless
@RolesAllowed("**")
public class DeadlineQueries {
    private static final String VISIBLE =
            " (:system = true or d.office = :office or d.awaitedBy = :office or d.holder = :person)";
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
        List<Deadline> visible = visible(scope, " and d.ending is null");
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

    /** The running clocks of one record, as far as they may be seen. */
    public List<DeadlineRow> of(Scope scope, Locale locale, Subject subject) {
        List<Deadline> found = entities.createQuery(
                        "select d from Deadline d where d.subjectType = :type and d.subject = :subject"
                                + " and d.ending is null and" + VISIBLE + " order by d.due, d.id",
                        Deadline.class)
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .setParameter("system", scope.system())
                .setParameter("office", office(scope))
                .setParameter("person", scope.person())
                .getResultList();
        return rows.of(found, scope, locale);
    }

    /** How the clock was counted; nothing for a clock of others. */
    public Optional<CountRow> counting(Scope scope, Locale locale, long id) {
        return visible(scope, " and d.id = " + id).stream()
                .findFirst()
                .map(deadline -> new CountRow(
                        rows.of(List.of(deadline), scope, locale).get(0),
                        deadline.count(ladders.calendar()),
                        deadline.pauses()));
    }

    private List<Deadline> visible(Scope scope, String condition) {
        if (!scope.opens() && !scope.system()) {
            return List.of();
        }
        return entities.createQuery("select d from Deadline d where" + VISIBLE + condition, Deadline.class)
                .setParameter("system", scope.system())
                .setParameter("office", office(scope))
                .setParameter("person", scope.person())
                .getResultList();
    }

    private static String office(Scope scope) {
        return scope.office() == null ? "" : scope.office().code();
    }
}
