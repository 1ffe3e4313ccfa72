package vn.coordination.schedule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;

/** What exactly was confirmed: a digest over the rows of the consolidated week and their versions. */
public final class DraftHash {
    private DraftHash() {}

    /** One row of the draft. */
    public record Row(long slot, int version) {}

    public static String of(Collection<Row> rows) {
        MessageDigest digest = sha256();
        rows.stream()
                .sorted(Comparator.comparingLong(Row::slot))
                .map(row -> row.slot() + ":" + row.version() + "\n")
                .forEach(line -> digest.update(line.getBytes(StandardCharsets.US_ASCII)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
