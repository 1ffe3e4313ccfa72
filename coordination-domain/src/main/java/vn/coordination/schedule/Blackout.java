package vn.coordination.schedule;

import java.time.LocalDate;
import java.util.Collection;
import vn.coordination.shared.HalfDayOff;

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
        SESSION,
        /** The offices are closed for a half of the day. */
        CLOSED
    }

    /** The whole day, for meetings that require him. */
    public static Blackout reception(long person, LocalDate day) {
        return new Blackout(Kind.RECEPTION, person, day, null);
    }

    public static Blackout session(LocalDate day) {
        return new Blackout(Kind.SESSION, null, day, null);
    }

    public static Blackout closed(HalfDayOff off) {
        return new Blackout(
                Kind.CLOSED, null, off.date(), HalfDay.valueOf(off.half().name()));
    }

    /** Concerns a meeting for which they are required. */
    public boolean concerns(Collection<Long> persons) {
        return person == null || persons.contains(person);
    }

    public boolean covers(LocalDate date, HalfDay half) {
        return day.equals(date) && (halfDay == null || halfDay == half);
    }
}
