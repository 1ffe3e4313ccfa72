package vn.coordination.shared.app;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-GCM over a few bytes, as Base64 text: nonce, then the sealed bytes with their tag. */
public final class Seal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    /** @param place where it is stored: elsewhere it does not open */
    public static String close(byte[] content, byte[] place, SecretKey key) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, content, place, key);
        byte[] both = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
        return Base64.getEncoder().encodeToString(both);
    }

    /** @throws GeneralSecurityException under another key, in another place, or when it was touched */
    public static byte[] open(String sealed, byte[] place, SecretKey key) throws GeneralSecurityException {
        byte[] both = decoded(sealed);
        byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(both, NONCE_BYTES, both.length), place, key);
    }

    private static byte[] decoded(String sealed) throws GeneralSecurityException {
        try {
            byte[] both = Base64.getDecoder().decode(sealed);
            if (both.length >= NONCE_BYTES + TAG_BITS / Byte.SIZE) {
                return both;
            }
        } catch (IllegalArgumentException notBase64) {
            // answered below like something too short
        }
        throw new GeneralSecurityException("nothing is sealed here");
    }

    private static byte[] run(int mode, byte[] nonce, byte[] input, byte[] place, SecretKey key)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place);
        return cipher.doFinal(input);
    }
}
