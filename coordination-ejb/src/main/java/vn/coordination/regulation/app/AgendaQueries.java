package vn.coordination.regulation.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.Speakers;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.AgendaItem;
import vn.coordination.regulation.Deadline;

/** Reads what the chiefs will speak of. The three offices see one list; a record's name only as far as they may know it. */
@Stateless
@RolesAllowed("**")
public class AgendaQueries {
    private static final String ITEMS = "select a, d, p.fullName from AgendaItem a join Deadline d on d.id = a.deadline"
            + " left join Person p on p.id = a.takenOffBy where a.takenOffAt is ";
    private static final int MOST = 50;

    private final EntityManager entities;
    private final DeadlineRows rows;
    private final Speakers speakers;
    private final CurrentActor currentActor;

    protected AgendaQueries() {
        this(null, null, null, null);
    }

    @Inject
    AgendaQueries(EntityManager entities, DeadlineRows rows, Speakers speakers, CurrentActor currentActor) {
        this.entities = entities;
        this.rows = rows;
        this.speakers = speakers;
        this.currentActor = currentActor;
    }

    /** What stands on the next agenda, in the order in which it got there. */
    public List<AgendaRow> next(Scope scope, Locale locale) {
        return items(scope, locale, "null order by a.addedAt, a.id", Integer.MAX_VALUE);
    }

    /** What was taken off, the last first. */
    public List<AgendaRow> takenOff(Scope scope, Locale locale) {
        return items(scope, locale, "not null order by a.takenOffAt desc, a.id", MOST);
    }

    private List<AgendaRow> items(Scope scope, Locale locale, String which, int most) {
        if (!scope.opens()) {
            return List.of();
        }
        List<Object[]> found = entities.createQuery(ITEMS + which, Object[].class)
                .setMaxResults(most)
                .getResultList();
        List<DeadlineRow> clocks =
                rows.of(found.stream().map(row -> (Deadline) row[1]).toList(), scope, locale);
        boolean speaks = speakers.maySpeak(currentActor.get());
        return IntStream.range(0, found.size())
                .mapToObj(at -> row(found.get(at), clocks.get(at), scope.office(), speaks))
                .toList();
    }

    private static AgendaRow row(Object[] found, DeadlineRow clock, Office reader, boolean speaks) {
        AgendaItem item = (AgendaItem) found[0];
        boolean own = clock.office() == reader;
        return new AgendaRow(
                item.id(),
                item.version(),
                clock,
                item.addedAt(),
                own || clock.awaitedBy() == reader,
                speaks && !own && !item.isTakenOff(),
                item.isTakenOff()
                        ? new AgendaRow.TakenOff(
                                item.takenOffAt(), (String) found[2], item.takenOffOffice(), item.reason())
                        : null);
    }
}
