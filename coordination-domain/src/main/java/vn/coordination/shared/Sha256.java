package vn.coordination.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** The digest by which a later reader knows that something is still what was seen. */
public final class Sha256 {
    private static final byte END_OF_PART = 0;

    private Sha256() {}

    /** Of the parts in their order, in hex; no part may hold a zero character, which keeps them apart. */
    public static String of(Stream<String> parts) {
        MessageDigest digest = digest();
        parts.forEachOrdered(part -> {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update(END_OF_PART);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of the bytes as they are, in hex: what any other program says of the same file. */
    public static String of(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    /** A fresh one, for what comes piece by piece. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
