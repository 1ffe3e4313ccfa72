package vn.coordination.regulation.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.coordination.identity.Role;
import vn.coordination.regulation.ChangeCalendar;
import vn.coordination.regulation.Recount;

/** Keeps the working calendar. Each change begins the run that counts the open clocks anew. */
@Stateless
@RolesAllowed(Role.Name.ADMINISTRATOR)
public class CalendarService {
    private final CalendarDayRepository days;
    private final RecountRepository recounts;
    private final Event<CalendarChanged> changed;
    private final Clock clock;

    protected CalendarService() {
        this(null, null, null, null);
    }

    @Inject
    public CalendarService(
            CalendarDayRepository days, RecountRepository recounts, Event<CalendarChanged> changed, Clock clock) {
        this.days = days;
        this.recounts = recounts;
        this.changed = changed;
        this.clock = clock;
    }

    /** Saves the change and returns its run, which {@link RecountService} carries out. */
    public long change(ChangeCalendar command) {
        command.days().forEach(days::apply);
        if (command.hours() != null) {
            days.apply(command.hoursFrom(), command.hours());
        }
        Recount recount = new Recount(clock.instant());
        recounts.add(recount);
        changed.fire(new CalendarChanged(recount.id()));
        return recount.id();
    }
}
