package vn.coordination.schedule.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.imports.AttendeeToken.Shape;

/** Reads the attendee cell of one row: who is named, and whom the user must name. */
final class AttendeeReading {
    private final Reading.Row row;
    private final PersonDirectory persons;
    private final Answers answers;
    private final List<RowProblem> problems;

    AttendeeReading(Reading.Row row, PersonDirectory persons, Answers answers, List<RowProblem> problems) {
        this.row = row;
        this.persons = persons;
        this.answers = answers;
        this.problems = problems;
    }

    List<ImportedAttendee> read() {
        List<AttendeeToken> tokens = AttendeeToken.split(row.cell(ImportColumn.ATTENDEES));
        if (tokens.isEmpty()) {
            return nobodyNamed();
        }
        List<ImportedAttendee> attendees = new ArrayList<>();
        for (AttendeeToken token : tokens) {
            attendees.add(new ImportedAttendee(token, resolve(token)));
        }
        return attendees;
    }

    private List<ImportedAttendee> nobodyNamed() {
        Optional<List<Long>> answered = answers.persons(row.line(), "");
        if (answered.isEmpty()) {
            problems.add(RowProblem.of(ProblemKind.MISSING_PEOPLE, ImportColumn.ATTENDEES));
            return List.of();
        }
        // one by one, so that whoever the user named first chairs
        return answered.get().stream()
                .map(person -> new ImportedAttendee(AttendeeToken.of(""), List.of(person)))
                .toList();
    }

    private List<Long> resolve(AttendeeToken token) {
        Optional<List<Long>> answered = answers.persons(row.line(), token.text());
        if (answered.isPresent()) {
            return answered.get();
        }
        int letters = token.text().codePointCount(0, token.text().length());
        if (letters > SlotPlan.LONGEST_NAME) {
            problems.add(RowProblem.of(ProblemKind.TOO_LONG, ImportColumn.ATTENDEES, letters, SlotPlan.LONGEST_NAME));
            return List.of();
        }
        List<Long> named = persons.named(token.name());
        if (named.size() == 1 && token.shape() != Shape.BODY && !token.concernedOnly()) {
            return named;
        }
        problems.add(question(token, named));
        return List.of();
    }

    private RowProblem question(AttendeeToken token, List<Long> named) {
        if (token.concernedOnly()) {
            return ask(ProblemKind.CONCERNED_NEED_PEOPLE, token, members(token));
        }
        if (token.shape() == Shape.BODY) {
            return ask(ProblemKind.BODY_NEEDS_PEOPLE, token, members(token));
        }
        return named.isEmpty()
                ? ask(ProblemKind.UNKNOWN_PERSON, token, persons.similar(token.name()))
                : ask(ProblemKind.BODY_NEEDS_PEOPLE, token, named);
    }

    /** A body may be known by its name just as written, "các PCT", or without the word for all of it. */
    private List<Long> members(AttendeeToken token) {
        List<Long> known = persons.named(token.text());
        return known.isEmpty() ? persons.members(token.name()) : known;
    }

    private static RowProblem ask(ProblemKind kind, AttendeeToken token, List<Long> proposed) {
        return RowProblem.of(kind, ImportColumn.ATTENDEES, token.text()).proposing(new Proposal.People(proposed));
    }
}
