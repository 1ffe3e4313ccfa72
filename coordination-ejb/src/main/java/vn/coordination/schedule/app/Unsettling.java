package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.Slot;

/**
 * A change while the offices are being asked voids the word of those it touches and gives them new time: the slot's own
 * office, and the offices of the people it needs.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Unsettling {
    @PersistenceContext
    private EntityManager entities;

    private WeekRepository weeks;
    private WeekClock times;

    protected Unsettling() {}

    @Inject
    Unsettling(WeekRepository weeks, WeekClock times) {
        this.weeks = weeks;
        this.times = times;
    }

    void by(Slot slot) {
        if (!weeks.state(slot.week()).awaitsConsent()) {
            return;
        }
        Set<Office> touched = EnumSet.of(slot.owner());
        touched.addAll(officesOf(slot.plan().neededPersons()));
        weeks.take(slot.week()).askAgain(touched, times.reconfirmationDue());
    }

    private List<Office> officesOf(List<Long> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select distinct p.office from Person p where p.id in :persons", Office.class)
                .setParameter("persons", persons)
                .getResultList();
    }
}
