package vn.coordination.petition.app;

import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import vn.coordination.shared.app.StartRefused;

/**
 * The keys under which the writers of petitions are sealed, by number: the highest seals, the others still open what was
 * sealed before. Written {@code 2:Base64 1:Base64 marks:Base64}; the last one makes the marks by which duplicates are
 * found and never changes.
 */
record KeyRing(Map<Integer, SecretKey> keys, SecretKey marks) {
    static final String VARIABLE = "COORDINATION_PETITION_KEYS";
    private static final String MARKS = "marks";
    private static final int KEY_BYTES = 32;

    /** @throws StartRefused when the text is missing or holds something else */
    static KeyRing parse(String text) {
        Map<Integer, SecretKey> keys = new TreeMap<>(Comparator.reverseOrder());
        SecretKey marks = null;
        try {
            for (String entry : (text == null ? "" : text.strip()).split("\\s+")) {
                String[] parts = entry.split(":", 2);
                SecretKey key = key(parts[1]);
                if (parts[0].equals(MARKS)) {
                    marks = key;
                } else {
                    keys.put(Integer.valueOf(parts[0]), key);
                }
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            throw refused();
        }
        if (keys.isEmpty() || marks == null) {
            throw refused();
        }
        return new KeyRing(keys, marks);
    }

    private static SecretKey key(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has " + KEY_BYTES + " bytes");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    private static StartRefused refused() {
        return new StartRefused(
                "the variable " + VARIABLE + " must hold the keys of the petitions as \"1:KEY marks:KEY\","
                        + " each KEY 32 random bytes in Base64 such as \"openssl rand -base64 32\" prints,"
                        + " and does not.");
    }

    int current() {
        return keys.keySet().iterator().next();
    }

    @Override
    public String toString() {
        return "KeyRing";
    }
}
