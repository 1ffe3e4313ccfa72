package vn.coordination.schedule.imports.web;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.imports.FileProblem;
import vn.coordination.schedule.imports.ImportColumn;
import vn.coordination.schedule.imports.OpenQuestion;
import vn.coordination.schedule.imports.RowProblem;
import vn.coordination.schedule.imports.Severity;
import vn.coordination.shared.web.Formats;

/** Makes the sentences of an import in the reader's language; words of the file are placed as they are, not as markup. */
public final class ImportSentences {
    private static final String BUNDLE = "vn.coordination.schedule.web.imports";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The three languages agree on them. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Locale locale;
    private final ResourceBundle texts;

    public ImportSentences(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(BUNDLE, locale, ImportSentences.class.getClassLoader(), NO_FALLBACK);
    }

    Locale locale() {
        return locale;
    }

    public String of(FileProblem problem) {
        return sentence("import.file." + problem.kind().name(), problem.arguments());
    }

    public String of(RowProblem problem) {
        return sentence("import.problem." + problem.kind().name(), problem.arguments());
    }

    public String of(OpenQuestion question) {
        return sentence("import.problem." + question.kind().name(), List.of(question.subject()));
    }

    public String of(ImportColumn column) {
        return texts.getString("import.column." + column.name());
    }

    public String of(Severity severity) {
        return texts.getString("import.severity." + severity.name());
    }

    /** The day with its half; either may be null. */
    String of(LocalDate day, HalfDay half) {
        String date = day == null ? "" : Formats.longDate(day, locale);
        if (half == null) {
            return date;
        }
        return day == null ? of(half) : sentence("import.halfOfDay", List.of(half, date));
    }

    public String of(HalfDay half) {
        return texts.getString("import.half." + half.name());
    }

    private String sentence(String key, List<Object> arguments) {
        Object[] words = arguments.stream().map(this::word).toArray();
        return new MessageFormat(texts.getString(key), locale).format(words);
    }

    /** A number stays one, so that the words around it agree with it. */
    private Object word(Object argument) {
        if (argument instanceof LocalDate date) {
            return DATE.format(date);
        }
        if (argument instanceof LocalTime time) {
            return TIME.format(time);
        }
        if (argument instanceof HalfDay half) {
            return of(half);
        }
        if (argument instanceof ImportColumn column) {
            return of(column);
        }
        return argument instanceof Integer ? argument : argument.toString();
    }
}
