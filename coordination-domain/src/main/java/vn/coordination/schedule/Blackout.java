package vn.coordination.schedule;

import java.time.LocalDate;

/**
 * A day, or half of one, on which meetings that can wait are not placed (SC-13).
 *
 * @param person id of the person concerned, or null for everybody
 * @param halfDay null for the whole day
 */
public record Blackout(Kind kind, Long person, LocalDate day, HalfDay halfDay) {
    public enum Kind {
        /** A leader's published day of receiving citizens. */
        RECEPTION,
        /** A day of the plenum or of a Council session. */
        SESSION
    }

    public boolean covers(LocalDate date, HalfDay half) {
        return day.equals(date) && (halfDay == null || halfDay == half);
    }
}
