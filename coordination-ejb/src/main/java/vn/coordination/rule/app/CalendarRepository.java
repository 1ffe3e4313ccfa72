package vn.coordination.rule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.coordination.shared.DatedHours;
import vn.coordination.shared.DayOff;
import vn.coordination.shared.HalfDayOff;
import vn.coordination.shared.OfficeHours;
import vn.coordination.shared.WorkingCalendar;

/** Reads the working calendar. A day that is only proposed is not in force. */
@ApplicationScoped
class CalendarRepository {
    private static final String DAYS = "select cast(day as char) as day, kind, half, name, standing from day_off"
            + " where standing <> 'PROPOSED'";
    private static final String HOURS = "select cast(valid_from as char) as valid_from,"
            + " morning_from, morning_to, afternoon_from, afternoon_to from office_hours";

    private final EntityManager entities;

    @Inject
    CalendarRepository(EntityManager entities) {
        this.entities = entities;
    }

    CalendarRepository() {
        this(null);
    }

    WorkingCalendar read() {
        List<DayOff> days = new ArrayList<>();
        List<HalfDayOff> halves = new ArrayList<>();
        for (Tuple row : rows(DAYS)) {
            boolean confirmed = "CONFIRMED".equals(text(row, "standing"));
            if (text(row, "half") == null) {
                days.add(new DayOff(
                        date(row, "day"), DayOff.Kind.valueOf(text(row, "kind")), text(row, "name"), confirmed));
            } else {
                halves.add(new HalfDayOff(
                        date(row, "day"), HalfDayOff.Half.valueOf(text(row, "half")), text(row, "name"), confirmed));
            }
        }
        return new WorkingCalendar(
                days,
                halves,
                rows(HOURS).stream().map(CalendarRepository::hours).toList());
    }

    private static DatedHours hours(Tuple row) {
        return new DatedHours(
                date(row, "valid_from"),
                List.of(
                        new OfficeHours(time(row, "morning_from"), time(row, "morning_to")),
                        new OfficeHours(time(row, "afternoon_from"), time(row, "afternoon_to"))));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql) {
        // reading the calendar must not flush what a service has not finished yet
        return entities.createNativeQuery(sql, Tuple.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    private static LocalDate date(Tuple row, String column) {
        return LocalDate.parse(text(row, column));
    }

    private static LocalTime time(Tuple row, String column) {
        return LocalTime.parse(text(row, column));
    }
}
