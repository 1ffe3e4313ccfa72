package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import vn.coordination.shared.app.Seal;
import vn.coordination.shared.app.StartRefused;

/**
 * Encrypts the secrets of the second factor with a key from the configuration, so that a copy of the database makes
 * nobody's codes. The start is refused without one: every installation has an administrator, and he needs it.
 */
@ApplicationScoped
class FactorKey {
    static final String VARIABLE = "COORDINATION_FACTOR_KEY";
    private static final String DEMONSTRATION = "coordination.demonstration";
    private static final int KEY_BYTES = 32;

    private final boolean demonstration = Boolean.getBoolean(DEMONSTRATION);

    // a demonstration keeps nobody's secrets: its key may stand here
    private final SecretKeySpec key =
            demonstration ? new SecretKeySpec(new byte[KEY_BYTES], "AES") : key(System.getenv(VARIABLE));

    /** Here accounts are public and come in with one click. */
    boolean isOfDemonstration() {
        return demonstration;
    }

    /** @param account bound to the secret, so that it is worth nothing in the row of another account */
    String encrypt(byte[] secret, long account) {
        try {
            return Seal.close(secret, place(account), key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret of the second factor cannot be sealed", e);
        }
    }

    byte[] decrypt(String encrypted, long account) {
        try {
            return Seal.open(encrypted, place(account), key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "a secret of the second factor cannot be read: it was made under another " + VARIABLE, e);
        }
    }

    private static byte[] place(long account) {
        return ByteBuffer.allocate(Long.BYTES).putLong(account).array();
    }

    static SecretKeySpec key(String configured) {
        try {
            byte[] bytes = Base64.getDecoder().decode(configured == null ? "" : configured.strip());
            if (bytes.length == KEY_BYTES) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException notBase64) {
            // answered below like a key of the wrong length
        }
        throw new StartRefused("the variable " + VARIABLE + " must hold the key of the second factor, 32 random bytes"
                + " in Base64 such as \"openssl rand -base64 32\" prints, and "
                + (configured == null || configured.isBlank() ? "is not set." : "holds something else."));
    }
}
