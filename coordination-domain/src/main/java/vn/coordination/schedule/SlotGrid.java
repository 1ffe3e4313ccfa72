package vn.coordination.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.coordination.shared.City;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.OfficeHours;
import vn.coordination.shared.TimeSlot;
import vn.coordination.shared.WorkingCalendar;

/** The times at which a slot of a given length may begin within office hours of a week, nearest to the wish first. */
public final class SlotGrid {
    private static final Duration STEP = Duration.ofMinutes(30);

    private final WorkingCalendar calendar;

    public SlotGrid(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Spans of the wished length, not before the given instant, the wish itself left out. */
    public List<TimeSlot> near(TimeSlot wish, Instant notBefore) {
        List<TimeSlot> spans = new ArrayList<>();
        IsoWeek week = IsoWeek.of(wish.start());
        for (LocalDate day : week.days()) {
            if (!calendar.worked(day).isEmpty()) {
                addDay(day, wish, spans);
            }
        }
        spans.removeIf(span -> span.equals(wish) || span.start().isBefore(notBefore));
        spans.sort(Comparator.comparing((TimeSlot span) ->
                        Duration.between(wish.start(), span.start()).abs())
                .thenComparing(TimeSlot::start));
        return spans;
    }

    /**
     * The span in another half of a day: as far from the opening as it was in its own half, and not past the close. A
     * span too long for the half stays at its clock time.
     */
    public TimeSlot into(HalfDay half, LocalDate day, TimeSlot span) {
        LocalTime start = span.start().atZone(City.ZONE).toLocalTime();
        OfficeHours hours = hours(half, day);
        Duration room = Duration.between(hours.from(), hours.to()).minus(span.length());
        if (room.isNegative()) {
            return span.startingAt(at(day, start));
        }
        Duration late = Duration.between(hours(HalfDay.of(start), day).from(), start);
        Duration offset = late.isNegative() ? Duration.ZERO : late.compareTo(room) > 0 ? room : late;
        return span.startingAt(at(day, hours.from()).plus(offset));
    }

    private OfficeHours hours(HalfDay half, LocalDate day) {
        List<OfficeHours> hours = calendar.officeHours(day);
        return hours.get(half == HalfDay.MORNING ? 0 : hours.size() - 1);
    }

    private void addDay(LocalDate day, TimeSlot wish, List<TimeSlot> spans) {
        List<OfficeHours> hours = calendar.worked(day);
        boolean fitsHalf = hours.stream()
                .anyMatch(half -> Duration.between(half.from(), half.to()).compareTo(wish.length()) >= 0);
        if (fitsHalf) {
            hours.forEach(half -> addBetween(day, half.from(), half.to(), wish, spans));
        } else {
            addBetween(day, hours.get(0).from(), hours.get(hours.size() - 1).to(), wish, spans);
        }
    }

    private void addBetween(LocalDate day, LocalTime from, LocalTime to, TimeSlot wish, List<TimeSlot> spans) {
        Instant closes = at(day, to);
        for (Instant begin = at(day, from); !begin.plus(wish.length()).isAfter(closes); begin = begin.plus(STEP)) {
            spans.add(wish.startingAt(begin));
        }
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(City.ZONE).toInstant();
    }
}
