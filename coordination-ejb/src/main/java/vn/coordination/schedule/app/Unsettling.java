package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.Objection;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.Week;
import vn.coordination.schedule.WeekState;

/**
 * A change while the offices are being asked voids the word of those it touches and gives them new time: the slot's own
 * office, the offices of the people it needs, and those that object to it. Their objections to it have lost their cause and
 * are settled; one to another row stands until its office speaks again or the week is taken back.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Unsettling {
    private ReferenceRepository records;
    private WeekRepository weeks;
    private WeekClock times;
    private ScheduleNews news;

    protected Unsettling() {}

    @Inject
    Unsettling(ReferenceRepository records, WeekRepository weeks, WeekClock times, ScheduleNews news) {
        this.records = records;
        this.weeks = weeks;
        this.times = times;
        this.news = news;
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
        Week asked = weeks.take(slot.week());
        List<Objection> objections = weeks.openObjections(slot.week());
        objections.stream().filter(objection -> objection.slot() == slot.id()).forEach(objection -> {
            touched.add(objection.office());
            objection.settle(times.now());
        });
        Set<Office> objecting = objections.stream()
                .filter(Objection::isOpen)
                .map(Objection::office)
                .collect(Collectors.toSet());
        Instant due = times.reconfirmationDue();
        List<Office> voided = touched.stream()
                .filter(office -> !asked.of(office).isWaiting() && !objecting.contains(office))
                .toList();
        asked.askAgain(touched, objecting, times.now(), due);
        news.askedAgain(asked, voided, slot, due);
    }
}
