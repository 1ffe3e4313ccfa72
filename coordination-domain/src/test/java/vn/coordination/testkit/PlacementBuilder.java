package vn.coordination.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.Blackout;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.MeetingForm;
import vn.coordination.schedule.Neighbour;
import vn.coordination.schedule.PlacementFacts;
import vn.coordination.schedule.Precedence;
import vn.coordination.schedule.RoomFacts;
import vn.coordination.schedule.Whereabouts;
import vn.coordination.shared.DayOff;
import vn.coordination.shared.TimeSlot;

/**
 * Facts of a slot to be placed. Unless told otherwise: a thematic meeting of the Committee Office, Tuesday 1 December
 * 2026, 08:00–10:00, with leader 1, in no room of ours, at {@link Places#HEADQUARTERS}.
 */
public final class PlacementBuilder {
    private LocalDate day = Moments.TUESDAY;
    private HalfDay half = HalfDay.MORNING;
    private TimeSlot span = Moments.span(Moments.TUESDAY, "08:00", "10:00");
    private Office office = Office.COMMITTEE_OFFICE;
    private Set<String> missing = Set.of();
    private Precedence precedence = Precedence.THEMATIC;
    private MeetingForm form = MeetingForm.IN_PERSON;
    private int expected = 20;
    private boolean secret;
    private boolean unscheduled;
    private List<Long> persons = List.of(1L);
    private RoomFacts room;
    private Whereabouts whereabouts = Places.HEADQUARTERS;
    private final List<Neighbour> neighbours = new ArrayList<>();
    private final List<Blackout> blackouts = new ArrayList<>();
    private DayOff dayOff;
    private boolean consolidated;
    private Instant registered = Moments.NOW;

    public static PlacementBuilder aPlacement() {
        return new PlacementBuilder();
    }

    public PlacementBuilder on(String date, String from, String to) {
        day = LocalDate.parse(date);
        span = Moments.span(date, from, to);
        half = HalfDay.of(LocalTime.parse(from));
        return this;
    }

    public PlacementBuilder at(String from, String to) {
        return on(day.toString(), from, to);
    }

    /** A day and at most a half of it, no times yet. */
    public PlacementBuilder withoutTime(HalfDay known) {
        span = null;
        half = known;
        return this;
    }

    public PlacementBuilder of(Office owner) {
        office = owner;
        return this;
    }

    public PlacementBuilder missing(String... fields) {
        missing = Set.of(fields);
        return this;
    }

    public PlacementBuilder ranked(Precedence rank) {
        precedence = rank;
        return this;
    }

    public PlacementBuilder held(MeetingForm how) {
        form = how;
        return this;
    }

    public PlacementBuilder expecting(int people) {
        expected = people;
        return this;
    }

    public PlacementBuilder secret() {
        secret = true;
        return this;
    }

    public PlacementBuilder unscheduled() {
        unscheduled = true;
        return this;
    }

    public PlacementBuilder withLeaders(Long... ids) {
        persons = Arrays.asList(ids);
        return this;
    }

    public PlacementBuilder in(RoomFacts where) {
        room = where;
        return this;
    }

    public PlacementBuilder at(Whereabouts where) {
        whereabouts = where;
        return this;
    }

    public PlacementBuilder beside(NeighbourBuilder... others) {
        Arrays.stream(others).map(NeighbourBuilder::build).forEach(neighbours::add);
        return this;
    }

    public PlacementBuilder blackedOut(Blackout... marks) {
        blackouts.addAll(List.of(marks));
        return this;
    }

    public PlacementBuilder onDayOff(DayOff.Kind kind, String name) {
        dayOff = new DayOff(day, kind, name, true);
        return this;
    }

    public PlacementBuilder afterConsolidation() {
        consolidated = true;
        return this;
    }

    public PlacementBuilder registered(Instant when) {
        registered = when;
        return this;
    }

    public PlacementFacts build() {
        return new PlacementFacts(
                0,
                office,
                day,
                half,
                span,
                missing,
                precedence,
                form,
                expected,
                secret,
                unscheduled,
                persons,
                room,
                whereabouts,
                neighbours,
                blackouts,
                dayOff,
                consolidated,
                registered);
    }
}
