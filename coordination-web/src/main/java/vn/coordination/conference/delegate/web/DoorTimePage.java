package vn.coordination.conference.delegate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.coordination.conference.app.ConferenceView;
import vn.coordination.schedule.DayHours;
import vn.coordination.shared.City;

/** When what is written down at the door happened: now, unless an earlier time is typed. */
@Named
@RequestScoped
public class DoorTimePage {
    @Inject
    private Clock clock;

    private LocalDate day;
    private LocalTime time;

    /** Null for now; of a day without a time the hour at which it began. */
    Instant moment(ConferenceView view) {
        if (day != null && time == null) {
            return view.sittings().stream()
                    .filter(hours -> hours.day().equals(day))
                    .findFirst()
                    .map(DayHours::beginning)
                    .orElse(null);
        }
        List<LocalDate> days = days(view);
        LocalDate meant = day == null ? days.get(days.size() - 1) : day;
        return time == null ? null : meant.atTime(time).atZone(City.ZONE).toInstant();
    }

    /** What comes next happens now, unless somebody says otherwise again. */
    void clear() {
        day = null;
        time = null;
    }

    /** The days of the conference that have come, the last of them being meant; today while none has. */
    public List<LocalDate> days(ConferenceView view) {
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        List<LocalDate> begun = view.sittings().stream()
                .map(DayHours::day)
                .filter(each -> !each.isAfter(today))
                .distinct()
                .toList();
        return begun.isEmpty() ? List.of(today) : begun;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }
}
