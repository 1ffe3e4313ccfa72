package vn.coordination.schedule.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.coordination.schedule.imports.FileProblem.Kind;

/** Reads the bytes of a file, strictly UTF-8: a guessed encoding would store broken Vietnamese for good. */
public final class WeekFile {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final char DAMAGED = '\ufffd';
    private static final Set<ImportColumn> NEEDED = EnumSet.of(ImportColumn.DATE, ImportColumn.CONTENT);

    private final ImportLimits limits;

    public WeekFile(ImportLimits limits) {
        this.limits = limits;
    }

    public Reading read(byte[] bytes) {
        if (bytes.length > limits.bytes()) {
            return refused(Kind.TOO_LARGE, limits.bytes());
        }
        CharBuffer letters = CharBuffer.allocate(bytes.length + 1);
        Optional<FileProblem> problem = decode(bytes, letters);
        return problem.<Reading>map(Reading.Refused::new).orElseGet(() -> read(letters.toString()));
    }

    private static Optional<FileProblem> decode(byte[] bytes, CharBuffer letters) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), letters, true);
        letters.flip();
        String text = letters.toString();
        int damage = result.isError() ? text.length() : firstDamage(text);
        if (damage < 0) {
            return Optional.empty();
        }
        int line = 1
                + (int) text.substring(0, damage)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
        return Optional.of(FileProblem.of(Kind.WRONG_ENCODING, line));
    }

    /** UTF-16 without a mark is valid UTF-8 full of zeros; the replacement sign tells of an earlier, lossy conversion. */
    private static int firstDamage(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 0 || text.charAt(i) == DAMAGED) {
                return i;
            }
        }
        return -1;
    }

    private Reading read(String decoded) {
        String text = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK ? decoded.substring(1) : decoded;
        CsvRecords.Result records = CsvRecords.of(text, separator(text));
        if (records.openQuote() > 0) {
            return refused(Kind.UNCLOSED_QUOTE, records.openQuote());
        }
        List<CsvRecords.Line> lines =
                records.lines().stream().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            return refused(Kind.EMPTY);
        }
        if (lines.size() - 1 > limits.rows()) {
            return refused(Kind.TOO_MANY_ROWS, limits.rows());
        }
        return table(lines.get(0).cells(), lines.subList(1, lines.size()));
    }

    /** The separator that makes most known heads of the first line. */
    private static char separator(String text) {
        char best = SEPARATORS.get(0);
        long most = -1;
        String head = text.stripLeading().lines().findFirst().orElse("");
        for (char separator : SEPARATORS) {
            long known = CsvRecords.of(head, separator).lines().stream()
                    .flatMap(line -> line.cells().stream())
                    .filter(cell -> ImportColumn.of(cell).isPresent())
                    .count();
            if (known > most) {
                most = known;
                best = separator;
            }
        }
        return best;
    }

    private static Reading table(List<String> heads, List<CsvRecords.Line> lines) {
        List<Optional<ImportColumn>> columns =
                heads.stream().map(ImportColumn::of).toList();
        Set<ImportColumn> found = new HashSet<>();
        for (Optional<ImportColumn> column : columns) {
            if (column.isPresent() && !found.add(column.get())) {
                return refused(Kind.REPEATED_COLUMN, column.get());
            }
        }
        for (ImportColumn needed : NEEDED) {
            if (!found.contains(needed)) {
                return refused(Kind.MISSING_COLUMN, needed);
            }
        }
        if (!found.contains(ImportColumn.HALF_DAY) && !found.contains(ImportColumn.START)) {
            return refused(Kind.MISSING_COLUMN, ImportColumn.START);
        }
        List<String> ignored = heads.stream()
                .filter(head -> !head.isBlank() && ImportColumn.of(head).isEmpty())
                .map(Spelling::clean)
                .toList();
        return new Reading.Table(lines.stream().map(line -> row(line, columns)).toList(), ignored);
    }

    private static Reading.Row row(CsvRecords.Line line, List<Optional<ImportColumn>> columns) {
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        int extra = 0;
        for (int i = 0; i < line.cells().size(); i++) {
            String text = Spelling.clean(line.cells().get(i));
            if (i >= columns.size()) {
                extra += text.isEmpty() ? 0 : 1;
            } else if (columns.get(i).isPresent() && !text.isEmpty()) {
                cells.put(columns.get(i).get(), text);
            }
        }
        return new Reading.Row(line.number(), cells, extra);
    }

    private static Reading refused(Kind kind, Object... arguments) {
        return new Reading.Refused(FileProblem.of(kind, arguments));
    }
}
