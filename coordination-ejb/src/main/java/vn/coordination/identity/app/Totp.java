package vn.coordination.identity.app;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes by time (RFC 6238): HMAC-SHA-1, six digits, thirty seconds, as every authenticator makes them. */
final class Totp {
    static final int DIGITS = 6;
    static final int SECONDS = 30;
    private static final String ALGORITHM = "HmacSHA1";
    /** The clock of a telephone may be off by so many steps. */
    private static final int DRIFT = 1;

    private Totp() {}

    /** The time step whose code this is, near now. */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        long present = stepAt(now);
        byte[] given = code.getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(present - DRIFT, present + DRIFT)
                .filter(step ->
                        MessageDigest.isEqual(code(secret, step, DIGITS).getBytes(StandardCharsets.UTF_8), given))
                .findFirst();
    }

    static long stepAt(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    static String code(byte[] secret, long step, int digits) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int truncated = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        return String.format("%0" + digits + "d", truncated % (long) Math.pow(10, digits));
    }

    private static byte[] hmac(byte[] secret, byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform lacks " + ALGORITHM, e);
        }
    }
}
