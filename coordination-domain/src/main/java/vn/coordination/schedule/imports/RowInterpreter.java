package vn.coordination.schedule.imports;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.Place;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.shared.IsoWeek;

/** Reads one row: what its cells say, and what is wrong with them or missing. */
final class RowInterpreter {
    private static final Map<String, HalfDay> HALVES = Map.ofEntries(
            Map.entry("sang", HalfDay.MORNING),
            Map.entry("s", HalfDay.MORNING),
            Map.entry("morning", HalfDay.MORNING),
            Map.entry("am", HalfDay.MORNING),
            Map.entry("chieu", HalfDay.AFTERNOON),
            Map.entry("c", HalfDay.AFTERNOON),
            Map.entry("toi", HalfDay.AFTERNOON),
            Map.entry("afternoon", HalfDay.AFTERNOON),
            Map.entry("evening", HalfDay.AFTERNOON),
            Map.entry("pm", HalfDay.AFTERNOON));
    private static final String WHOLE_DAY = "ca ngay";
    private static final Pattern FORMULA = Pattern.compile("^(?:[=+@].*|-\\d.*)$");

    private final Reading.Row row;
    private final IsoWeek week;
    private final Directories directories;
    private final UsualTimes usual;
    private final Answers answers;
    private final List<RowProblem> problems = new ArrayList<>();

    RowInterpreter(Reading.Row row, IsoWeek week, Directories directories, UsualTimes usual, Answers answers) {
        this.row = row;
        this.week = week;
        this.directories = directories;
        this.usual = usual;
        this.answers = answers;
    }

    ImportedRow interpret() {
        if (row.extraCells() > 0) {
            problem(ProblemKind.EXTRA_CELLS, ImportColumn.PREPARING, row.extraCells());
        }
        LocalDate day = day();
        Optional<LocalTime> starts =
                time(ImportColumn.START, answers.row(row.line()).starts());
        Optional<LocalTime> ends =
                time(ImportColumn.END, answers.row(row.line()).ends());
        HalfDay half = half(starts);
        askTimes(half, starts, ends);
        String content = content();
        Place place = place();
        List<ImportedAttendee> attendees = new AttendeeReading(row, directories.persons(), answers, problems).read();
        return new ImportedRow(
                row.line(),
                day,
                half,
                starts.orElse(null),
                ends.orElse(null),
                content,
                row.cell(ImportColumn.PLACE),
                place,
                attendees,
                preparingUnit(),
                problems);
    }

    private LocalDate day() {
        String text = row.cell(ImportColumn.DATE);
        if (text.isEmpty()) {
            problem(ProblemKind.MISSING_DATE, ImportColumn.DATE);
            return null;
        }
        Optional<LocalDate> date = WrittenTime.date(text, week);
        if (date.isEmpty()) {
            problem(ProblemKind.BAD_DATE, ImportColumn.DATE, text);
        } else if (!week.contains(date.get())) {
            problem(ProblemKind.OUTSIDE_WEEK, ImportColumn.DATE, date.get(), week.monday(), week.sunday());
        }
        return date.orElse(null);
    }

    private Optional<LocalTime> time(ImportColumn column, LocalTime answer) {
        String text = row.cell(column);
        if (answer != null || text.isEmpty()) {
            return Optional.ofNullable(answer);
        }
        Optional<LocalTime> time = WrittenTime.clock(text);
        if (time.isEmpty()) {
            problem(ProblemKind.BAD_TIME, column, text);
        }
        return time;
    }

    private HalfDay half(Optional<LocalTime> starts) {
        String text = row.cell(ImportColumn.HALF_DAY);
        HalfDay written = HALVES.get(Spelling.plain(text));
        if (written == null && !text.isEmpty() && !Spelling.plain(text).equals(WHOLE_DAY)) {
            problem(ProblemKind.BAD_HALF_DAY, ImportColumn.HALF_DAY, text);
        }
        if (starts.isEmpty()) {
            return written;
        }
        HalfDay real = HalfDay.of(starts.get());
        if (written != null && written != real) {
            problem(ProblemKind.START_OUTSIDE_HALF_DAY, ImportColumn.START, starts.get(), written);
        }
        return real;
    }

    private void askTimes(HalfDay half, Optional<LocalTime> starts, Optional<LocalTime> ends) {
        if (starts.isPresent() && ends.isPresent() && !starts.get().isBefore(ends.get())) {
            problem(ProblemKind.END_BEFORE_START, ImportColumn.END, starts.get(), ends.get());
        }
        Proposal.Times proposal = usual.propose(half, starts.orElse(null), ends.orElse(null));
        if (starts.isEmpty() && isNotMistaken(ImportColumn.START)) {
            problems.add(
                    RowProblem.of(ProblemKind.MISSING_START, ImportColumn.START).proposing(proposal));
        }
        if (ends.isEmpty() && isNotMistaken(ImportColumn.END)) {
            problems.add(
                    RowProblem.of(ProblemKind.MISSING_END, ImportColumn.END).proposing(proposal));
        }
    }

    private boolean isNotMistaken(ImportColumn column) {
        return problems.stream().noneMatch(problem -> problem.column() == column);
    }

    private String content() {
        String text = row.cell(ImportColumn.CONTENT);
        if (text.isEmpty()) {
            problem(ProblemKind.EMPTY_CONTENT, ImportColumn.CONTENT);
        }
        checkLength(ImportColumn.CONTENT, text, SlotPlan.LONGEST_TITLE);
        if (FORMULA.matcher(text).matches()) {
            problem(ProblemKind.FORMULA_KEPT_AS_TEXT, ImportColumn.CONTENT);
        }
        return text;
    }

    private Place place() {
        String text = row.cell(ImportColumn.PLACE);
        checkLength(ImportColumn.PLACE, text, SlotPlan.LONGEST_NAME);
        Optional<Place> known = answers.place(row.line(), text)
                .or(() -> directories.rooms().named(text).map(Place::room));
        if (known.isEmpty() && text.isEmpty()) {
            problem(ProblemKind.MISSING_PLACE, ImportColumn.PLACE);
        } else if (known.isEmpty()) {
            problems.add(RowProblem.of(ProblemKind.UNKNOWN_ROOM, ImportColumn.PLACE, text)
                    .proposing(new Proposal.Rooms(directories.rooms().similar(text))));
        }
        return known.orElse(Place.NOWHERE);
    }

    private String preparingUnit() {
        String text = row.cell(ImportColumn.PREPARING);
        checkLength(ImportColumn.PREPARING, text, SlotPlan.LONGEST_NAME);
        Optional<String> known = directories.units().named(text);
        if (known.isEmpty() && !text.isEmpty()) {
            problem(ProblemKind.UNKNOWN_UNIT, ImportColumn.PREPARING, text);
        }
        return known.orElse(text);
    }

    private void checkLength(ImportColumn column, String text, int most) {
        int letters = text.codePointCount(0, text.length());
        if (letters > most) {
            problem(ProblemKind.TOO_LONG, column, letters, most);
        }
    }

    private void problem(ProblemKind kind, ImportColumn column, Object... arguments) {
        problems.add(RowProblem.of(kind, column, arguments));
    }
}
