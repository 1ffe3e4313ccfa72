package vn.coordination.reception.app;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.coordination.organisation.Office;
import vn.coordination.reception.DayState;
import vn.coordination.reception.ReceptionHost;
import vn.coordination.schedule.DayHours;
import vn.coordination.schedule.MeetingForm;
import vn.coordination.shared.City;

/**
 * A reception day as the calendar shows it.
 *
 * @param recording under what the recording of an online day is found; empty when there is none
 * @param unable the deputy has said that he cannot come
 * @param next what is owed for it next, and until when; null when nothing is
 */
public record ReceptionDayRow(
        long id,
        int version,
        Office office,
        long receiver,
        String name,
        ReceptionHost host,
        DayHours time,
        long room,
        String roomName,
        MeetingForm form,
        DayState state,
        boolean unable,
        String reason,
        String recording,
        String conclusions,
        Next next)
        implements Serializable {

    /** A clock that runs. */
    public record Next(String code, Instant due) implements Serializable {
        /** The last day that is in time. */
        public LocalDate lastDay() {
            return due.minusNanos(1).atZone(City.ZONE).toLocalDate();
        }
    }
}
