package vn.coordination.schedule.imports;

import java.util.List;

/**
 * A word of the attendee cell and the persons it came to stand for.
 *
 * @param persons empty while the question about them is open, or if the user keeps none of them as a person here
 */
public record ImportedAttendee(AttendeeToken token, List<Long> persons) {
    public ImportedAttendee {
        persons = List.copyOf(persons);
    }
}
