package vn.coordination.shared.app;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys under which the writers of petitions are sealed, by number: the first seals, the others still open what was
 * sealed before. Written {@code 2:Base64 1:Base64 marks:Base64}; the one of the marks, by which duplicates are found,
 * never changes.
 */
public record KeyRing(Map<Integer, SecretKey> keys, SecretKey marks) {
    public static final String VARIABLE = "COORDINATION_PETITION_KEYS";
    private static final String MARKS = "marks";
    private static final int KEY_BYTES = 32;

    /** A demonstration keeps nobody's secrets: its keys may stand here. */
    private static final String DEMONSTRATION = "coordination.demonstration";

    private static final String PUBLIC = "1:" + Base64.getEncoder().encodeToString(bytesOf(1)) + " marks:"
            + Base64.getEncoder().encodeToString(bytesOf(0));

    public KeyRing {
        keys = Collections.unmodifiableMap(keys);
    }

    /** @throws StartRefused when nothing usable is configured */
    public static KeyRing configured() {
        String configured = System.getenv(VARIABLE);
        return parse(configured == null && Boolean.getBoolean(DEMONSTRATION) ? PUBLIC : configured);
    }

    /** @throws StartRefused when the text is missing or holds something else */
    public static KeyRing parse(String text) {
        Map<Integer, SecretKey> keys = new LinkedHashMap<>();
        SecretKey marks = null;
        try {
            for (String entry : (text == null ? "" : text.strip()).split("\\s+")) {
                String[] parts = entry.split(":", 2);
                if (parts[0].equals(MARKS)) {
                    marks = once(marks, key(parts[1]));
                } else {
                    once(keys.put(number(parts[0]), key(parts[1])), null);
                }
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            // left out as the cause: it may show a piece of a key
            throw refused();
        }
        if (keys.isEmpty() || marks == null || repeated(keys, marks)) {
            throw refused();
        }
        return new KeyRing(keys, marks);
    }

    private static SecretKey once(SecretKey before, SecretKey now) {
        if (before != null) {
            throw new IllegalArgumentException("given twice");
        }
        return now;
    }

    private static int number(String text) {
        int number = Integer.parseInt(text);
        if (number < 1 || !Integer.toString(number).equals(text)) {
            throw new IllegalArgumentException("keys are numbered from 1");
        }
        return number;
    }

    private static SecretKey key(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has " + KEY_BYTES + " bytes");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    /** One key for two purposes, or under two numbers, is a mistake. */
    private static boolean repeated(Map<Integer, SecretKey> keys, SecretKey marks) {
        List<SecretKey> all = new ArrayList<>(keys.values());
        all.add(marks);
        return new HashSet<>(all).size() < all.size();
    }

    private static StartRefused refused() {
        return new StartRefused(
                "the variable " + VARIABLE + " must hold the keys of the petitions as \"1:KEY marks:KEY\","
                        + " each KEY another 32 random bytes in Base64 such as \"openssl rand -base64 32\" prints,"
                        + " and does not.");
    }

    private static byte[] bytesOf(int first) {
        byte[] bytes = new byte[KEY_BYTES];
        bytes[0] = (byte) first;
        return bytes;
    }

    public int current() {
        return keys.keySet().iterator().next();
    }

    @Override
    public String toString() {
        return "KeyRing";
    }
}
