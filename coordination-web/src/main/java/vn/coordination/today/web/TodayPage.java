package vn.coordination.today.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.coordination.facility.app.FacilityQueries;
import vn.coordination.facility.app.RoomRow;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.SlotState;
import vn.coordination.schedule.app.ScheduleQueries;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.web.SlotRights;
import vn.coordination.schedule.week.app.WeekQueries;
import vn.coordination.schedule.week.app.WeekRow;
import vn.coordination.shared.City;
import vn.coordination.shared.IsoWeek;

/** Where we are in the week, what waits for my office, and what clashes. */
@Named
@ViewScoped
public class TodayPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ScheduleQueries schedule;

    @Inject
    private transient WeekQueries weeks;

    @Inject
    private transient FacilityQueries facilities;

    @Inject
    private transient CurrentActor actor;

    @Inject
    private transient Clock clock;

    private boolean reading;
    private Office office;
    private LocalDate today;
    private WeekRow coming;
    private List<SlotRow> comingSlots;
    private List<SlotRow> todays;
    private Map<Long, String> rooms;

    @PostConstruct
    void load() {
        Scope scope = actor.scope();
        reading = scope.opens();
        office = scope.office();
        today = LocalDate.now(clock.withZone(City.ZONE));
        IsoWeek week = IsoWeek.of(today);
        coming = weeks.week(scope, week.next());
        comingSlots = schedule.week(scope, week.next());
        todays = schedule.week(scope, week).stream()
                .filter(slot -> slot.plan().day().equals(today))
                .toList();
        rooms = facilities.rooms(scope, today).stream().collect(Collectors.toMap(RoomRow::id, RoomRow::name));
    }

    public LocalDate getToday() {
        return today;
    }

    /** To who only administers or audits no schedule is shown: what he may not read would look like nothing at all. */
    public boolean isReading() {
        return reading;
    }

    /** A new slot is offered to those only who may enter one. */
    public boolean isEntering() {
        return new SlotRights(actor.get()).mayEnter();
    }

    public WeekRow getComing() {
        return coming;
    }

    public List<SlotRow> getTodays() {
        return todays;
    }

    /** My office's slots that clash, and so wait for somebody. */
    public List<SlotRow> getClashing() {
        return comingSlots.stream()
                .filter(slot -> slot.mine() && slot.state().clashing())
                .toList();
    }

    public long getDrafts() {
        return comingSlots.stream()
                .filter(slot -> slot.mine() && slot.state() == SlotState.DRAFT)
                .count();
    }

    /** Offices whose word on the coming week is still being waited for; none while nobody was asked. */
    public long getWordsMissing() {
        return coming.state().awaitsConsent()
                ? coming.words().stream()
                        .filter(word -> !word.consent().given())
                        .count()
                : 0;
    }

    public long slotsOf(Office of) {
        return comingSlots.stream()
                .filter(slot -> slot.office() == of && slot.state().exchanged())
                .count();
    }

    public boolean isMine(Office of) {
        return of == office;
    }

    /** A room by its name, or the place outside in words. */
    public String placeOf(SlotRow slot) {
        Long room = slot.plan().place().room();
        return room == null ? slot.plan().place().outside() : rooms.get(room);
    }
}
