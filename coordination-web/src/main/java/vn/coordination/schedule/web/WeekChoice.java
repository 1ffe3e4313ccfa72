package vn.coordination.schedule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import vn.coordination.shared.City;
import vn.coordination.shared.IsoWeek;

/** Which week a page is about: the one its address names, otherwise the one the offices are busy with. */
@ApplicationScoped
public class WeekChoice {
    private static final DayOfWeek NEXT_IN_HAND_FROM = DayOfWeek.THURSDAY;

    private final Clock clock;

    @Inject
    WeekChoice(Clock clock) {
        this.clock = clock;
    }

    protected WeekChoice() {
        this(null);
    }

    public IsoWeek of(String text) {
        try {
            return text == null ? inHand() : IsoWeek.parse(text);
        } catch (IllegalArgumentException noSuchWeek) {
            return inHand();
        }
    }

    /** From Thursday, when drafts are due, the next week is what matters. */
    private IsoWeek inHand() {
        LocalDate today = today();
        IsoWeek week = IsoWeek.of(today);
        return today.getDayOfWeek().compareTo(NEXT_IN_HAND_FROM) < 0 ? week : week.next();
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(City.ZONE));
    }
}
