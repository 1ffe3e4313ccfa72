package vn.coordination.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.MeetingForm;
import vn.coordination.schedule.Place;
import vn.coordination.schedule.Precedence;
import vn.coordination.schedule.SlotPlan;

/**
 * What an office enters. Unless told otherwise, complete: Tuesday 1 December 2026, 08:00–10:00, body 1, leader 1 in the
 * chair with leader 2, room 5.
 */
public final class PlanBuilder {
    private LocalDate day = Moments.TUESDAY;
    private HalfDay half;
    private LocalTime starts = LocalTime.of(8, 0);
    private LocalTime ends = LocalTime.of(10, 0);
    private String title = "Giao ban công tác quý IV";
    private Long body = 1L;
    private List<Attendee> attendees = List.of(Attendee.chair(1), Attendee.required(2));
    private Place place = Place.room(5);
    private String leadUnit = "Phòng Tổng hợp";
    private int expected = 20;
    private boolean secret;

    public static PlanBuilder aPlan() {
        return new PlanBuilder();
    }

    public PlanBuilder on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    /** Either may be null. */
    public PlanBuilder from(String start, String end) {
        starts = start == null ? null : LocalTime.parse(start);
        ends = end == null ? null : LocalTime.parse(end);
        return this;
    }

    public PlanBuilder half(HalfDay known) {
        half = known;
        return this;
    }

    public PlanBuilder titled(String words) {
        title = words;
        return this;
    }

    public PlanBuilder ofBody(Long id) {
        body = id;
        return this;
    }

    public PlanBuilder with(Attendee... people) {
        attendees = List.of(people);
        return this;
    }

    public PlanBuilder in(Place where) {
        place = where;
        return this;
    }

    public PlanBuilder ledBy(String unit) {
        leadUnit = unit;
        return this;
    }

    public PlanBuilder expecting(int people) {
        expected = people;
        return this;
    }

    public PlanBuilder secret() {
        secret = true;
        return this;
    }

    public SlotPlan build() {
        return new SlotPlan(
                day,
                half,
                starts,
                ends,
                title,
                body,
                Precedence.THEMATIC,
                attendees,
                place,
                leadUnit,
                null,
                MeetingForm.IN_PERSON,
                expected,
                secret,
                false,
                false);
    }
}
