package vn.coordination.conference.point.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.coordination.conference.point.imports.PointColumn;
import vn.coordination.conference.point.imports.PointLine;
import vn.coordination.conference.point.imports.PointProblem;
import vn.coordination.conference.point.imports.PointReading;
import vn.coordination.schedule.imports.FileProblem;
import vn.coordination.schedule.imports.web.ImportSentences;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Texts;

/** Puts into words what a file of points would do; words of the file are placed as they are, not as markup. */
final class PointSentences {
    private final Locale locale;

    PointSentences(Locale locale) {
        this.locale = locale;
    }

    /** Why nothing of the file is taken, as any import says it, with the columns of this one. */
    String of(FileProblem problem) {
        List<Object> words = problem.arguments().stream()
                .map(argument -> argument instanceof PointColumn column ? of(column) : argument)
                .toList();
        return new ImportSentences(locale).of(new FileProblem(problem.kind(), words));
    }

    /** What has to be mended stands first; the rest as in the file. */
    PointSheet sheet(String name, PointReading.Table table) {
        List<PointSheet.Line> lines = table.lines().stream()
                .sorted(Comparator.comparing(line -> !line.faulty()))
                .map(this::line)
                .toList();
        return new PointSheet(name, lines, String.join(", ", table.ignoredHeads()));
    }

    private PointSheet.Line line(PointLine line) {
        return new PointSheet.Line(
                line,
                look(line.outcome()),
                Texts.text(locale, "points.outcome." + line.outcome()),
                line.problems().stream().map(this::of).toList());
    }

    private String of(PointProblem problem) {
        String sentence = Texts.text(
                locale, "points.problem." + problem.kind(), words(problem).toArray());
        return problem.column() == null
                ? sentence
                : Texts.text(locale, "points.problem", of(problem.column()), sentence);
    }

    private List<String> words(PointProblem problem) {
        List<String> words = problem.arguments();
        return problem.kind() == PointProblem.Kind.TAKEN
                ? List.of(
                        Formats.longDate(LocalDate.parse(words.get(0)), locale),
                        words.get(1),
                        words.get(2),
                        Texts.text(locale, "office." + words.get(3) + ".short"))
                : words;
    }

    private String of(PointColumn column) {
        return Texts.text(locale, "points.column." + column);
    }

    private static String look(PointLine.Outcome outcome) {
        return switch (outcome) {
            case NEW -> "good";
            case CHANGED -> "proposed";
            case SAME -> "plain";
            case ERROR -> "late";
        };
    }
}
