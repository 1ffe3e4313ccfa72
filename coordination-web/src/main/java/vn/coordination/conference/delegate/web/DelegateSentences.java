package vn.coordination.conference.delegate.web;

import java.util.List;
import java.util.Locale;
import vn.coordination.conference.delegate.app.DelegateTally;
import vn.coordination.conference.delegate.imports.DelegateColumn;
import vn.coordination.conference.delegate.imports.DelegateLine;
import vn.coordination.conference.delegate.imports.DelegateProblem;
import vn.coordination.schedule.imports.FileProblem;
import vn.coordination.schedule.imports.web.ImportSentences;
import vn.coordination.shared.web.Texts;

/** Puts into words what a file of delegates would do; words of the file are placed as they are, not as markup. */
final class DelegateSentences {
    private final Locale locale;

    DelegateSentences(Locale locale) {
        this.locale = locale;
    }

    /** Why nothing of the file is taken, as any import says it, with the columns of this one. */
    String of(FileProblem problem) {
        List<Object> words = problem.arguments().stream()
                .map(argument -> argument instanceof DelegateColumn column ? of(column) : argument)
                .toList();
        return new ImportSentences(locale).of(new FileProblem(problem.kind(), words));
    }

    DelegateSheet sheet(String name, DelegateTally tally) {
        return new DelegateSheet(
                name,
                tally.fresh(),
                tally.same(),
                tally.faulty(),
                tally.acceptable(),
                tally.shown().stream().map(this::line).toList(),
                String.join(", ", tally.ignored()));
    }

    private DelegateSheet.Line line(DelegateLine line) {
        return new DelegateSheet.Line(
                line,
                look(line.outcome()),
                Texts.text(locale, "delegates.outcome." + line.outcome()),
                line.problems().stream().map(this::of).toList());
    }

    private String of(DelegateProblem problem) {
        String sentence = Texts.text(locale, "delegates.problem." + problem.kind(), problem.word());
        return problem.column() == null
                ? sentence
                : Texts.text(locale, "delegates.problem", of(problem.column()), sentence);
    }

    private String of(DelegateColumn column) {
        return Texts.text(locale, "delegates.column." + column);
    }

    private static String look(DelegateLine.Outcome outcome) {
        return switch (outcome) {
            case NEW -> "good";
            case SAME -> "plain";
            case ERROR -> "late";
        };
    }
}
