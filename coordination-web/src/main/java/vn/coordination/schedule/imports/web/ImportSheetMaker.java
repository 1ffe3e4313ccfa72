package vn.coordination.schedule.imports.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.regulation.web.BreachRow;
import vn.coordination.schedule.Place;
import vn.coordination.schedule.imports.ImportColumn;
import vn.coordination.schedule.imports.ImportedAttendee;
import vn.coordination.schedule.imports.ImportedRow;
import vn.coordination.schedule.imports.ProblemKind;
import vn.coordination.schedule.imports.RowClash;
import vn.coordination.schedule.imports.RowProblem;
import vn.coordination.schedule.imports.Severity;
import vn.coordination.schedule.imports.app.ImportPreview;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Texts;

/** Puts the rows of one reading into words. */
final class ImportSheetMaker {
    private static final int LETTERS_SHOWN = 240;
    private static final int LETTERS_OF_TWIN = 60;

    private final ImportPreview preview;
    private final ImportChoices choices;
    private final ImportSentences sentences;
    private final Map<Integer, List<BreachRow>> clashes;

    ImportSheetMaker(
            ImportPreview preview,
            ImportChoices choices,
            ImportSentences sentences,
            Map<Integer, List<BreachRow>> clashes) {
        this.preview = preview;
        this.choices = choices;
        this.sentences = sentences;
        this.clashes = clashes;
    }

    ImportSheet sheet(ImportAnswers answers) {
        List<ImportedRow> rows = preview.week().rows();
        return new ImportSheet(
                "",
                rows.stream().map(this::line).toList(),
                preview.week().ignoredHeads(),
                preview.week().questions().size() + (answers.getBody() == null ? 1 : 0),
                otherWeek(rows),
                answers.mark());
    }

    private static IsoWeek otherWeek(List<ImportedRow> rows) {
        List<IsoWeek> weeks = rows.stream()
                .map(ImportedRow::day)
                .filter(Objects::nonNull)
                .map(IsoWeek::of)
                .distinct()
                .toList();
        boolean outside = rows.stream()
                .flatMap(row -> row.problems().stream())
                .anyMatch(problem -> problem.kind() == ProblemKind.OUTSIDE_WEEK);
        return outside && weeks.size() == 1 ? weeks.get(0) : null;
    }

    private ImportedLine line(ImportedRow row) {
        List<ImportedLine.Cell> cells = List.of(
                cell(row, sentences.of(row.day(), row.half()), "", ImportColumn.DATE, ImportColumn.HALF_DAY),
                cell(row, times(row), "", ImportColumn.START, ImportColumn.END),
                cell(row, ImportedLine.shortened(row.content(), LETTERS_SHOWN), "", ImportColumn.CONTENT),
                cell(row, ImportedLine.shortened(row.placeText(), LETTERS_SHOWN), place(row), ImportColumn.PLACE),
                cell(row, words(row), people(row), ImportColumn.ATTENDEES),
                cell(row, ImportedLine.shortened(row.preparingUnit(), LETTERS_SHOWN), "", ImportColumn.PREPARING));
        List<BreachRow> rivals = clashes.getOrDefault(row.line(), List.of());
        List<String> twins = preview.clashOf(row.line()).map(RowClash::lines).orElse(List.of()).stream()
                .map(other -> twin(row, other))
                .toList();
        return new ImportedLine(row.line(), cells, states(row, !rivals.isEmpty() || !twins.isEmpty()), rivals, twins);
    }

    private ImportedLine.Cell cell(
            ImportedRow row, String text, String detail, ImportColumn first, ImportColumn... more) {
        Set<ImportColumn> columns = EnumSet.of(first, more);
        List<ImportedLine.Note> notes = row.problems().stream()
                .filter(problem -> columns.contains(problem.column()))
                .map(this::note)
                .toList();
        String head = Stream.concat(Stream.of(first), Arrays.stream(more))
                .map(sentences::of)
                .collect(Collectors.joining(" · "));
        return new ImportedLine.Cell(head, text, detail, notes);
    }

    private ImportedLine.Note note(RowProblem problem) {
        return new ImportedLine.Note(look(problem.severity()), sentences.of(problem.severity()), sentences.of(problem));
    }

    private static String look(Severity severity) {
        return switch (severity) {
            case ERROR -> "late";
            case QUESTION -> "proposed";
            case NOTE -> "plain";
        };
    }

    private List<ImportedLine.State> states(ImportedRow row, boolean clashing) {
        List<ImportedLine.State> states = new ArrayList<>();
        if (!row.takeable()) {
            states.add(new ImportedLine.State(look(Severity.ERROR), sentences.of(Severity.ERROR)));
        }
        if (clashing) {
            states.add(new ImportedLine.State("breach", text("import.clash")));
        }
        if (!row.has(Severity.QUESTION).isEmpty()) {
            states.add(new ImportedLine.State(look(Severity.QUESTION), sentences.of(Severity.QUESTION)));
        }
        return states.isEmpty() ? List.of(new ImportedLine.State("good", text("import.ready"))) : states;
    }

    private static String times(ImportedRow row) {
        if (row.starts() == null && row.ends() == null) {
            return "";
        }
        return (row.starts() == null ? "" : Formats.time(row.starts())) + "–"
                + (row.ends() == null ? "" : Formats.time(row.ends()));
    }

    /** What the written place has come to stand for. */
    private String place(ImportedRow row) {
        Place place = row.place();
        if (place.room() != null) {
            return choices.room(place.room());
        }
        return place.isKnown() ? Texts.text(sentences.locale(), "import.outside", place.outside()) : "";
    }

    private static String words(ImportedRow row) {
        String words = row.attendees().stream()
                .map(attendee -> attendee.token().text())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("; "));
        return ImportedLine.shortened(words, LETTERS_SHOWN);
    }

    private String people(ImportedRow row) {
        return row.attendees().stream()
                .map(ImportedAttendee::persons)
                .flatMap(List::stream)
                .distinct()
                .map(choices::person)
                .collect(Collectors.joining("; "));
    }

    /** Another row of the file that needs the same people or room at the same time. */
    private String twin(ImportedRow row, int line) {
        ImportedRow other = preview.week().rows().stream()
                .filter(found -> found.line() == line)
                .findFirst()
                .orElseThrow();
        Stream<String> shared =
                row.persons().stream().filter(other.persons()::contains).map(choices::person);
        Long room = row.place().room();
        Stream<String> sharedRoom =
                room != null && room.equals(other.place().room()) ? Stream.of(choices.room(room)) : Stream.empty();
        return Texts.text(
                sentences.locale(),
                "import.twin",
                line,
                times(other),
                ImportedLine.shortened(other.content(), LETTERS_OF_TWIN),
                Stream.concat(shared, sharedRoom).collect(Collectors.joining("; ")));
    }

    private String text(String key) {
        return Texts.text(sentences.locale(), key);
    }
}
