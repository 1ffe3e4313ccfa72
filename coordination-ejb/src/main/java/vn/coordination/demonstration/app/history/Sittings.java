package vn.coordination.demonstration.app.history;

import static vn.coordination.conference.ConferenceKind.COUNCIL_SESSION;
import static vn.coordination.conference.ConferenceKind.PLENUM;
import static vn.coordination.conference.ConferenceKind.QUARTERLY;
import static vn.coordination.conference.ConferenceKind.STANDING_BODY;
import static vn.coordination.conference.ConferenceKind.STANDING_COMMITTEE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.coordination.conference.ConferenceKind;
import vn.coordination.schedule.DayHours;

/** The sittings of the Party's bodies and the quarterly meetings, and beside them what is not to be counted with them. */
final class Sittings {
    /** The last working weeks before the period, and the first after it. */
    private static final LocalDate BEFORE = LocalDate.of(2022, 12, 1);

    private static final LocalDate AFTER = LocalDate.of(2024, 7, 31);
    private static final int MOVED = 4;

    private final Draw draw;
    private final Days days;
    private final List<PastMeeting> all = new ArrayList<>();
    private final Map<ConferenceKind, Integer> numbers = new EnumMap<>(ConferenceKind.class);

    private Sittings(Draw draw, Days days) {
        this.draw = draw;
        this.days = days;
    }

    static List<PastMeeting> all(Draw draw, Days days) {
        Sittings sittings = new Sittings(draw, days);
        sittings.standingBody();
        sittings.standingCommittee();
        sittings.plenum();
        sittings.quarterly();
        return sittings.all;
    }

    private void standingBody() {
        List<LocalDate> fridays = within(DayOfWeek.FRIDAY);
        List<LocalDate> mondays = within(DayOfWeek.MONDAY);
        List<LocalDate> moved = draw.take(new ArrayList<>(movable(mondays)), MOVED);
        moved.forEach(this::movedByADay);
        mondays.removeAll(moved);
        int further = Targets.STANDING_BODY - moved.size();
        List<LocalDate> usual = draw.take(mondays, Math.min(further, mondays.size()));
        add(STANDING_BODY, usual, Course.HELD);
        add(STANDING_BODY, draw.take(fridays, further - usual.size()), Course.HELD);
        add(STANDING_BODY, draw.take(fridays, 3), Course.CANCELLED);
        add(STANDING_BODY, draw.take(fridays, 2), Course.NOT_HELD);
        add(STANDING_BODY, draw.take(fridays, 1), Course.POSTPONED);
        around(STANDING_BODY, DayOfWeek.MONDAY, 2, Days::morning);
    }

    private List<LocalDate> movable(List<LocalDate> mondays) {
        return mondays.stream().filter(day -> days.works(day.plusDays(1))).toList();
    }

    private void movedByADay(LocalDate monday) {
        PastMeeting held = meeting(STANDING_BODY, List.of(Days.morning(monday.plusDays(1))), Course.HELD);
        all.add(held.plannedFor(Days.morning(monday), Course.MOVED));
    }

    private void standingCommittee() {
        List<LocalDate> wednesdays = within(DayOfWeek.WEDNESDAY);
        add(STANDING_COMMITTEE, draw.take(wednesdays, Targets.STANDING_COMMITTEE), Course.HELD);
        add(STANDING_COMMITTEE, draw.take(wednesdays, 2), Course.CANCELLED);
        add(STANDING_COMMITTEE, draw.take(wednesdays, 2), Course.NOT_HELD);
        around(STANDING_COMMITTEE, DayOfWeek.WEDNESDAY, 1, Days::morning);
    }

    /** Some last a whole day: one plenum of two sittings. */
    private void plenum() {
        List<LocalDate> thursdays = within(DayOfWeek.THURSDAY);
        List<LocalDate> held = draw.take(thursdays, Targets.PLENUM);
        held.forEach(day -> all.add(meeting(
                PLENUM,
                held.indexOf(day) % 3 == 0 ? List.of(Days.morning(day), Days.afternoon(day)) : hours(day),
                Course.HELD)));
        add(PLENUM, draw.take(thursdays, 1), Course.CANCELLED);
        draw.take(thursdays, 3).forEach(day -> all.add(meeting(COUNCIL_SESSION, hours(day), Course.HELD)));
        around(PLENUM, DayOfWeek.THURSDAY, 1, Days::morning);
    }

    private void quarterly() {
        List<LocalDate> fridays = within(DayOfWeek.FRIDAY);
        for (int quarter = 0; quarter < Targets.QUARTERLY; quarter++) {
            LocalDate first = Targets.FIRST_SITTING.plusMonths(3L * quarter);
            LocalDate day = draw.of(
                    days.all(DayOfWeek.FRIDAY, first, first.plusMonths(3).minusDays(1)));
            fridays.remove(day);
            all.add(meeting(QUARTERLY, List.of(Days.afternoon(day)), Course.HELD));
        }
        all.add(meeting(QUARTERLY, List.of(Days.afternoon(draw.of(fridays))), Course.CANCELLED));
        // none before: the regulation measures quarters from October 2022 on, and that one began before it
        after(DayOfWeek.FRIDAY, 1)
                .forEach(day -> all.add(meeting(QUARTERLY, List.of(Days.afternoon(day)), Course.HELD)));
    }

    /** Held just before the period and just after it. */
    private void around(ConferenceKind kind, DayOfWeek weekday, int each, Function<LocalDate, DayHours> hours) {
        List<LocalDate> before = days.all(weekday, BEFORE, Targets.FIRST_SITTING.minusDays(1));
        List<LocalDate> around = new ArrayList<>(before.subList(before.size() - each, before.size()));
        around.addAll(after(weekday, each));
        around.forEach(day -> all.add(meeting(kind, List.of(hours.apply(day)), Course.HELD)));
    }

    private List<LocalDate> after(DayOfWeek weekday, int number) {
        return days.all(weekday, Targets.LAST.plusDays(1), AFTER).subList(0, number);
    }

    private List<LocalDate> within(DayOfWeek weekday) {
        return days.all(weekday, Targets.FIRST_SITTING, Targets.LAST);
    }

    private void add(ConferenceKind kind, List<LocalDate> on, Course course) {
        on.forEach(day -> all.add(meeting(kind, hours(day), course)));
    }

    private static List<DayHours> hours(LocalDate day) {
        return List.of(Days.morning(day));
    }

    private PastMeeting meeting(ConferenceKind kind, List<DayHours> hours, Course course) {
        int number = numbers.merge(kind, 1, Integer::sum);
        return PastMeeting.inPerson(
                kind + "-" + number, kind, title(kind, hours.get(0).day()), hours, course);
    }

    private static String title(ConferenceKind kind, LocalDate day) {
        String month = day.getMonthValue() + "/" + day.getYear();
        return switch (kind) {
            case STANDING_BODY -> "Họp Thường trực Thành ủy ngày " + day.getDayOfMonth() + "/" + month;
            case STANDING_COMMITTEE -> "Họp Ban Thường vụ Thành ủy, tháng " + month;
            case PLENUM -> "Hội nghị Ban Chấp hành Đảng bộ Thành phố, tháng " + month;
            case COUNCIL_SESSION -> "Kỳ họp Hội đồng nhân dân Thành phố, tháng " + month;
            default ->
                "Giao ban Thành ủy – HĐND – UBND quý " + day.get(IsoFields.QUARTER_OF_YEAR) + "/" + day.getYear();
        };
    }
}
