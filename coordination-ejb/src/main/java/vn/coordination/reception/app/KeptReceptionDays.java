package vn.coordination.reception.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.coordination.reception.ReceptionDay;
import vn.coordination.schedule.Blackout;
import vn.coordination.schedule.app.KeptDays;
import vn.coordination.shared.IsoWeek;

/** On the day on which a leader receives citizens he is not called to meetings that can wait (SC-13). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class KeptReceptionDays implements KeptDays {
    private final ReceptionDayRepository days;

    protected KeptReceptionDays() {
        this(null);
    }

    @Inject
    KeptReceptionDays(ReceptionDayRepository days) {
        this.days = days;
    }

    @Override
    public List<Blackout> within(IsoWeek week) {
        return days.between(week.monday(), week.sunday()).stream()
                .filter(day -> day.state().takesPlace())
                .map(KeptReceptionDays::blackout)
                .toList();
    }

    private static Blackout blackout(ReceptionDay day) {
        return Blackout.reception(day.receiver(), day.time().day());
    }
}
