package vn.coordination.report.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.petition.letter.app.rendering.LetterPdf;
import vn.coordination.petition.letter.app.rendering.LetterTable;
import vn.coordination.petition.letter.app.rendering.LetterTexts;
import vn.coordination.petition.letter.app.rendering.SheetMatter;
import vn.coordination.shared.Sha256;
import vn.coordination.shared.app.XlsxWriter;

/** Prints a report, headed as the sheets of an office are, with its periods and the mark of its figures. */
@ApplicationScoped
class ReportPress {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String SHEET = "RP";
    private static final List<Integer> SHARES = List.of(8, 50, 20, 22);
    private static final List<Integer> SHARES_COMPARED = List.of(8, 40, 18, 17, 17);

    private final PeopleQueries people;
    private final Clock clock;
    private final LetterTexts letters = new LetterTexts();

    protected ReportPress() {
        this(null, null);
    }

    @Inject
    ReportPress(PeopleQueries people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    byte[] print(ReportForm form, Scope scope, List<FigureRow> now, List<FigureRow> earlier, ReportTexts texts) {
        return form == ReportForm.PDF ? pdf(scope, now, earlier, texts) : xlsx(now, earlier, texts);
    }

    private byte[] pdf(Scope scope, List<FigureRow> now, List<FigureRow> earlier, ReportTexts texts) {
        List<List<String>> rows = IntStream.range(0, now.size())
                .mapToObj(i -> cells(now, earlier, texts, i).stream()
                        .map(ReportPress::written)
                        .toList())
                .toList();
        return LetterPdf.bytes(letters.sheet(new SheetMatter(
                scope.office(),
                "",
                texts.title(),
                texts.periods().get(0),
                notes(now, texts),
                new LetterTable(
                        earlier.isEmpty() ? SHARES : SHARES_COMPARED,
                        head(earlier, texts),
                        rows,
                        earlier.isEmpty() ? 1 : 2),
                texts.signed(),
                people.names(Set.of(scope.person())).getOrDefault(scope.person(), ""),
                clock.instant())));
    }

    /** Prints are Vietnamese. */
    private static String written(Object cell) {
        return cell instanceof Long number
                ? NumberFormat.getInstance(VIETNAMESE).format(number)
                : cell.toString();
    }

    private byte[] xlsx(List<FigureRow> now, List<FigureRow> earlier, ReportTexts texts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XlsxWriter file = new XlsxWriter(out, SHEET);
            file.row(List.of(texts.title()));
            file.row(List.of(texts.periods().get(0)));
            for (String note : notes(now, texts)) {
                file.row(List.of(note));
            }
            file.row(List.of());
            file.row(head(earlier, texts));
            for (int i = 0; i < now.size(); i++) {
                file.row(cells(now, earlier, texts, i));
            }
            file.finish();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private List<String> notes(List<FigureRow> now, ReportTexts texts) {
        return Stream.concat(
                        texts.periods().stream().skip(1),
                        Stream.of(texts.printed().apply(clock.instant(), mark(now))))
                .toList();
    }

    private static List<String> head(List<FigureRow> earlier, ReportTexts texts) {
        return earlier.isEmpty() ? texts.head().subList(0, texts.head().size() - 1) : texts.head();
    }

    private static List<Object> cells(List<FigureRow> now, List<FigureRow> earlier, ReportTexts texts, int i) {
        FigureRow row = now.get(i);
        List<Object> cells = new ArrayList<>();
        cells.add(row.figure().number());
        cells.add(texts.name().apply(row.figure()) + " – " + texts.meaning().apply(row.figure()));
        cells.add(texts.unit().apply(row.figure()));
        cells.add(row.total());
        if (!earlier.isEmpty()) {
            cells.add(earlier.get(i).total());
        }
        return cells;
    }

    /** Whoever holds two prints sees at once whether they say the same. */
    static String mark(List<FigureRow> figures) {
        return Sha256.of(figures.stream().map(row -> row.figure().id() + "=" + row.total()));
    }
}
