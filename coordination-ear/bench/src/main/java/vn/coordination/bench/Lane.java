package vn.coordination.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Slots of one client that never touch those of another: two people and a room of its own, four slots a working day.
 *
 * @param first id of a person, as is {@code second}
 */
record Lane(long first, long second, long room, long body, LocalDate begins) {
    private static final LocalTime[] STARTS = {
        LocalTime.of(7, 0), LocalTime.of(9, 30), LocalTime.of(13, 0), LocalTime.of(15, 30)
    };
    private static final int MINUTES = 90;
    private static final int WORKING_DAYS = 5;

    LocalDate day(int number) {
        int days = number / STARTS.length;
        LocalDate monday = begins.with(DayOfWeek.MONDAY);
        return monday.plusWeeks(days / WORKING_DAYS).plusDays(days % WORKING_DAYS);
    }

    LocalTime starts(int number) {
        return STARTS[number % STARTS.length];
    }

    LocalTime ends(int number) {
        return starts(number).plusMinutes(MINUTES);
    }

    String json(int number) {
        return """
                {"office":"CO","day":"%s","starts":"%s","ends":"%s","title":"Họp đo tốc độ %d","body":%d,
                 "precedence":"NATIONAL","leadUnit":"Phòng Tổng hợp","expected":10,"room":%d,"submit":true,
                 "attendees":[{"person":%d,"part":"CHAIR"},{"person":%d,"part":"REQUIRED"}]}""".formatted(day(number), starts(number), ends(number), number, body, room, first, second);
    }
}
