package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.WeekState;

/**
 * A change while the offices are being asked voids the word of those it touches and gives them new time: the slot's own
 * office, and the offices of the people it needs.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Unsettling {
    private ReferenceRepository records;
    private WeekRepository weeks;
    private WeekClock times;

    protected Unsettling() {}

    @Inject
    Unsettling(ReferenceRepository records, WeekRepository weeks, WeekClock times) {
        this.records = records;
        this.weeks = weeks;
        this.times = times;
    }

    public void by(Slot slot) {
        by(slot, weeks.state(slot.week()));
    }

    /** @param week where the slot's week stands, read under the lock on its days: only who locks them all moves it on */
    void by(Slot slot, WeekState week) {
        if (!week.awaitsConsent()) {
            return;
        }
        Set<Office> touched = EnumSet.of(slot.owner());
        touched.addAll(records.officesOf(slot.plan().neededPersons()));
        weeks.take(slot.week()).askAgain(touched, times.now(), times.reconfirmationDue());
    }
}
