package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * PBKDF2 with HMAC-SHA-512, written {@code pbkdf2-sha512$rounds$salt$key}. The rounds stand in the text, so they can be
 * raised while old hashes go on working.
 */
@ApplicationScoped
public class PasswordHashing {
    private static final String SCHEME = "pbkdf2-sha512";
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 256;

    private final SecureRandom random = new SecureRandom();
    /** Nobody's password: made up, for no comparison with it has to succeed. */
    private final String nobody = String.join(
            "$", SCHEME, Integer.toString(ROUNDS), text(new byte[SALT_BYTES]), text(new byte[KEY_BITS / 8]));

    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return String.join("$", SCHEME, Integer.toString(ROUNDS), text(salt), text(key(password, salt, ROUNDS)));
    }

    boolean matches(String password, String hash) {
        String[] parts = hash.split("\\$");
        if (parts.length != 4 || !SCHEME.equals(parts[0])) {
            throw new IllegalArgumentException("not a password hash of ours");
        }
        Base64.Decoder decoder = Base64.getDecoder();
        byte[] expected = decoder.decode(parts[3]);
        return MessageDigest.isEqual(expected, key(password, decoder.decode(parts[2]), Integer.parseInt(parts[1])));
    }

    /** Spends the time that a comparison takes; for login names that no account has. */
    void pretend(String password) {
        matches(password, nobody);
    }

    private static byte[] key(String password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform lacks " + ALGORITHM, e);
        } finally {
            spec.clearPassword();
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
