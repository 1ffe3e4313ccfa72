package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.coordination.shared.app.StartRefused;

/**
 * Encrypts the secrets of the second factor with a key from the configuration, so that a copy of the database makes
 * nobody's codes. The start is refused without one: every installation has an administrator, and he needs it.
 */
@ApplicationScoped
class FactorKey {
    static final String VARIABLE = "COORDINATION_FACTOR_KEY";
    private static final String DEMONSTRATION = "coordination.demonstration";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
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
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, account);
        byte[] both = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
        return Base64.getEncoder().encodeToString(both);
    }

    byte[] decrypt(String encrypted, long account) {
        byte[] both = Base64.getDecoder().decode(encrypted);
        byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(both, NONCE_BYTES, both.length), account);
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

    private byte[] run(int mode, byte[] nonce, byte[] input, long account) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(account).array());
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "a secret of the second factor cannot be read: it was made under another " + VARIABLE, e);
        }
    }
}
