package vn.coordination.petition.book.app;

import static vn.coordination.petition.book.app.BookColumn.ADDRESSEE;
import static vn.coordination.petition.book.app.BookColumn.ANSWER_DUE;
import static vn.coordination.petition.book.app.BookColumn.ARRIVED;
import static vn.coordination.petition.book.app.BookColumn.BOOKED;
import static vn.coordination.petition.book.app.BookColumn.CHANNEL;
import static vn.coordination.petition.book.app.BookColumn.CLOSED;
import static vn.coordination.petition.book.app.BookColumn.DOCUMENT;
import static vn.coordination.petition.book.app.BookColumn.FORWARDER;
import static vn.coordination.petition.book.app.BookColumn.KIND;
import static vn.coordination.petition.book.app.BookColumn.LEAD;
import static vn.coordination.petition.book.app.BookColumn.LEVEL;
import static vn.coordination.petition.book.app.BookColumn.LIMIT;
import static vn.coordination.petition.book.app.BookColumn.MATTER;
import static vn.coordination.petition.book.app.BookColumn.NUMBER;
import static vn.coordination.petition.book.app.BookColumn.OFFICER;
import static vn.coordination.petition.book.app.BookColumn.OUTCOME;
import static vn.coordination.petition.book.app.BookColumn.OUTCOME_ON;
import static vn.coordination.petition.book.app.BookColumn.PERSONS;
import static vn.coordination.petition.book.app.BookColumn.STATE;
import static vn.coordination.petition.book.app.BookColumn.SUMMARY;
import static vn.coordination.petition.book.app.BookColumn.TARGET;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.organisation.Office;
import vn.coordination.petition.letter.app.rendering.LetterPdf;
import vn.coordination.petition.letter.app.rendering.LetterTable;
import vn.coordination.petition.letter.app.rendering.LetterTexts;
import vn.coordination.petition.letter.app.rendering.SheetMatter;

/** The register of petitions on paper: every column of it, two or three in one where they belong together. */
final class BookSheet {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final List<List<BookColumn>> GROUPS = List.of(
            List.of(NUMBER, BOOKED),
            List.of(ARRIVED, CHANNEL, FORWARDER),
            List.of(PERSONS),
            List.of(KIND, MATTER, LEVEL),
            List.of(TARGET),
            List.of(SUMMARY),
            List.of(LEAD),
            List.of(OFFICER),
            List.of(OUTCOME, OUTCOME_ON),
            List.of(DOCUMENT, ADDRESSEE),
            List.of(LIMIT, ANSWER_DUE),
            List.of(STATE, CLOSED));

    private static final List<Integer> SHARES = List.of(12, 12, 6, 10, 10, 13, 8, 8, 10, 10, 10, 10);

    private final BookTexts texts;
    private final LetterTexts letters = new LetterTexts();
    private final List<List<String>> rows = new ArrayList<>();

    BookSheet(BookTexts texts) {
        this.texts = texts;
    }

    static Stream<BookColumn> columns() {
        return GROUPS.stream().flatMap(List::stream);
    }

    void add(BookRow row) {
        rows.add(GROUPS.stream()
                .map(group ->
                        joined(group.stream().map(column -> column.of(row)).map(this::word)))
                .toList());
    }

    private String word(Object value) {
        if (value instanceof Enum<?> listed) {
            return texts.word().apply(listed);
        }
        return value instanceof LocalDate day ? DAY.format(day) : Objects.toString(value, "");
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining("; "));
    }

    byte[] pdf(Office office, String signer, Instant at) {
        List<String> head = GROUPS.stream()
                .map(group -> joined(group.stream().map(texts.title())))
                .toList();
        return LetterPdf.bytes(letters.sheet(new SheetMatter(
                office,
                "",
                letters.bookTitle(),
                "",
                List.of(texts.note()),
                new LetterTable(SHARES, head, rows),
                letters.bookSigned(),
                signer,
                at)));
    }
}
