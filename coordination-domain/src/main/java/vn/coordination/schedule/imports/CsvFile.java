package vn.coordination.schedule.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.coordination.schedule.imports.FileProblem.Kind;

/**
 * Reads the bytes of a CSV file, strictly UTF-8: a guessed encoding would store broken Vietnamese for good. The separator is
 * the one that makes most known heads of the first line.
 */
public final class CsvFile {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final char DAMAGED = '\ufffd';

    private final ImportLimits limits;
    private final Predicate<String> known;

    /** @param known tells the heads that the reader of the file knows */
    public CsvFile(ImportLimits limits, Predicate<String> known) {
        this.limits = limits;
        this.known = known;
    }

    public FileLines read(byte[] bytes) {
        if (bytes.length > limits.bytes()) {
            return FileLines.refused(Kind.TOO_LARGE, limits.bytes());
        }
        CharBuffer letters = CharBuffer.allocate(bytes.length + 1);
        Optional<FileLines> refused = decode(bytes, letters);
        return refused.orElseGet(() -> split(letters.toString()));
    }

    private static Optional<FileLines> decode(byte[] bytes, CharBuffer letters) {
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
        return Optional.of(FileLines.refused(Kind.WRONG_ENCODING, line));
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

    private FileLines split(String decoded) {
        String text = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK ? decoded.substring(1) : decoded;
        CsvRecords.Result records = CsvRecords.of(text, separator(text, known));
        return records.openQuote() > 0
                ? FileLines.refused(Kind.UNCLOSED_QUOTE, records.openQuote())
                : FileLines.of(records.lines(), limits);
    }

    /** The separator that makes most known heads of the first line that holds anything. */
    static char separator(String text, Predicate<String> known) {
        char best = SEPARATORS.get(0);
        long most = -1;
        String head = text.stripLeading().lines().findFirst().orElse("");
        for (char separator : SEPARATORS) {
            long heads = CsvRecords.of(head, separator).lines().stream()
                    .flatMap(line -> line.cells().stream())
                    .filter(known)
                    .count();
            if (heads > most) {
                most = heads;
                best = separator;
            }
        }
        return best;
    }
}
