package vn.coordination.demonstration.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.app.BodyQueries;
import vn.coordination.organisation.app.BodyRow;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.MeetingForm;
import vn.coordination.schedule.Place;
import vn.coordination.schedule.PlanSlot;
import vn.coordination.schedule.Precedence;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.app.ScheduleService;
import vn.coordination.schedule.week.app.WeekService;
import vn.coordination.shared.IsoWeek;

/** Enters next week's slots of the three offices through the services, the staged conflicts last. */
@ApplicationScoped
class FirstWeek {
    private ScheduleService schedule;
    private WeekService weeks;
    private BodyQueries bodies;
    private Clock clock;

    protected FirstWeek() {}

    @Inject
    FirstWeek(ScheduleService schedule, WeekService weeks, BodyQueries bodies, Clock clock) {
        this.schedule = schedule;
        this.weeks = weeks;
        this.bodies = bodies;
        this.clock = clock;
    }

    void enter(CityService.Keys keys) {
        IsoWeek week = IsoWeek.of(clock.instant()).next();
        Map<String, Long> bodyIds =
                bodies.bodies(week.monday()).stream().collect(Collectors.toMap(BodyRow::code, BodyRow::id));
        for (Table.Row row : Table.read("schedule.csv")) {
            SlotPlan plan = plan(row, week.monday(), keys, bodyIds);
            schedule.exchange(new PlanSlot(Office.of(row.text("office")), plan, ""));
        }
        weeks.sendDraft(week, Office.COUNCIL_OFFICE);
        weeks.sendDraft(week, Office.COMMITTEE_OFFICE);
    }

    private static SlotPlan plan(Table.Row row, LocalDate monday, CityService.Keys keys, Map<String, Long> bodies) {
        LocalTime starts = LocalTime.parse(row.text("start"));
        return new SlotPlan(
                monday.plusDays(row.number("day")),
                HalfDay.of(starts),
                starts,
                LocalTime.parse(row.text("end")),
                row.text("title"),
                bodies.get(row.text("body")),
                Precedence.valueOf(row.text("precedence")),
                attendees(row, keys.people()),
                row.has("room") ? Place.room(keys.rooms().get(row.text("room"))) : Place.outside(row.text("outside")),
                row.text("lead"),
                row.text("lead"),
                MeetingForm.valueOf(row.text("form")),
                row.number("expected"),
                row.is("secret"),
                row.is("unscheduled"),
                false);
    }

    private static List<Attendee> attendees(Table.Row row, Map<String, Long> people) {
        List<Attendee> attendees = new ArrayList<>();
        attendees.add(Attendee.chair(people.get(row.text("chair"))));
        row.list("required").forEach(key -> attendees.add(Attendee.required(people.get(key))));
        row.list("optional").forEach(key -> attendees.add(Attendee.optional(people.get(key))));
        return attendees;
    }
}
