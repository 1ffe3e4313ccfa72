package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Validity;
import vn.coordination.organisation.app.BookedDays;
import vn.coordination.schedule.SlotState;

/** The days on which an office has entries in the schedule that count: no drafts, and none that was cancelled. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BookedDayRepository implements BookedDays {
    private static final Set<SlotState> NOT_BOOKED = Set.of(SlotState.DRAFT, SlotState.CANCELLED);

    private final EntityManager entities;

    protected BookedDayRepository() {
        this(null);
    }

    @Inject
    BookedDayRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Validity> of(Office office) {
        Tuple days = entities.createQuery("""
                        select min(s.day), max(s.day) from Slot s
                        where s.office = :office and s.state not in :notBooked
                        """, Tuple.class)
                .setParameter("office", office)
                .setParameter("notBooked", NOT_BOOKED)
                .getSingleResult();
        return Optional.ofNullable(days.get(0, LocalDate.class))
                .map(first -> new Validity(first, days.get(1, LocalDate.class)));
    }
}
