package vn.coordination.report.app;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Where a page of a list ends: the moment of its last record, as the database writes it, and its id. */
public record ListPlace(String moment, long id) implements Serializable {
    public static final ListPlace START = new ListPlace("", Long.MIN_VALUE);
    private static final String BETWEEN = "~";

    /** Out of an address; what is no place is the beginning. */
    public static ListPlace parse(String text) {
        int between = text == null ? -1 : text.lastIndexOf(BETWEEN);
        try {
            return between < 0
                    ? START
                    : new ListPlace(text.substring(0, between), Long.parseLong(text.substring(between + 1)));
        } catch (NumberFormatException noPlace) {
            return START;
        }
    }

    /** Empty at the beginning, and where it is no such moment. */
    Optional<String> moment(boolean instant) {
        try {
            if (instant) {
                LocalDateTime.parse(moment.replace(' ', 'T'));
            } else {
                LocalDate.parse(moment);
            }
            return Optional.of(moment);
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return moment + BETWEEN + id;
    }
}
