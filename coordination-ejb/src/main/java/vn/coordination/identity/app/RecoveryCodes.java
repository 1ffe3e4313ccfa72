package vn.coordination.identity.app;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes on paper: sixteen signs, so that a digest of one cannot be guessed from. */
final class RecoveryCodes {
    static final int NUMBER = 8;
    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return String.join("-", Base32.of(bytes).split("(?<=\\G.{4})"));
    }

    /** However it was typed: small letters, blanks, without hyphens. */
    static String digest(String typed) {
        return Digest.of(typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", ""));
    }
}
