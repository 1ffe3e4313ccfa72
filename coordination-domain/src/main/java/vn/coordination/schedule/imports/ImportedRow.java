package vn.coordination.schedule.imports;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.MeetingForm;
import vn.coordination.schedule.Place;
import vn.coordination.schedule.Precedence;
import vn.coordination.schedule.SlotPlan;

/**
 * A row of the file as far as it is understood.
 *
 * @param line line of the file
 * @param day null if the row has none that can be taken; so half-day, start and end while they are not known
 * @param placeText as written
 * @param place {@link Place#NOWHERE} while not known
 * @param preparingUnit the unit's name as the product knows it, otherwise as written; empty if none is given
 */
public record ImportedRow(
        int line,
        LocalDate day,
        HalfDay half,
        LocalTime starts,
        LocalTime ends,
        String content,
        String placeText,
        Place place,
        List<ImportedAttendee> attendees,
        String preparingUnit,
        List<RowProblem> problems) {
    public ImportedRow {
        attendees = List.copyOf(attendees);
        problems = List.copyOf(problems);
    }

    /** Whether it can become a draft at all. */
    public boolean takeable() {
        return has(Severity.ERROR).isEmpty();
    }

    /** Whether nothing is left to ask, so that the draft can be submitted as it is. */
    public boolean complete() {
        return takeable() && has(Severity.QUESTION).isEmpty();
    }

    public List<RowProblem> has(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }

    /** Everybody who comes, in the order of the cell, each once. */
    public List<Long> persons() {
        return attendees.stream()
                .flatMap(attendee -> attendee.persons().stream())
                .distinct()
                .toList();
    }

    /**
     * The draft that this row makes for a body, which may be null. Whoever is named first, if it is one person, chairs; all others are required.
     *
     * @throws IllegalStateException if the row is not {@link #takeable()}
     */
    public SlotPlan plan(Long body, Precedence precedence, String leadUnit) {
        if (!takeable()) {
            throw new IllegalStateException("line " + line + " cannot be taken: " + problems);
        }
        List<Attendee> people = people();
        return new SlotPlan(
                day,
                half,
                starts,
                ends,
                content,
                body,
                precedence,
                people,
                place,
                leadUnit,
                preparingUnit,
                MeetingForm.IN_PERSON,
                people.size(),
                false,
                false,
                false);
    }

    private List<Attendee> people() {
        Set<Long> required = new LinkedHashSet<>(persons());
        List<Attendee> people = new ArrayList<>();
        if (!attendees.isEmpty() && attendees.get(0).persons().size() == 1) {
            Long chair = attendees.get(0).persons().get(0);
            people.add(Attendee.chair(chair));
            required.remove(chair);
        }
        required.forEach(person -> people.add(Attendee.required(person)));
        return people;
    }
}
