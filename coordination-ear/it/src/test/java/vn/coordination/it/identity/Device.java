package vn.coordination.it.identity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator, written once more from RFC 6238 so that the product's own is not its judge. */
public final class Device {
    private static final int STEP = 30;

    private final byte[] secret;

    /** @param typed the secret as the page shows it */
    public Device(String typed) {
        secret = new byte[typed.length() * 5 / 8];
        long bits = 0;
        int count = 0;
        int filled = 0;
        for (char sign : typed.toCharArray()) {
            bits = bits << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign);
            count += 5;
            if (count >= 8) {
                count -= 8;
                secret[filled++] = (byte) (bits >> count);
            }
        }
    }

    /** What it shows now. */
    public String code() {
        return code(0);
    }

    /** What it shows so many steps later; one step ahead is still taken. */
    public String code(int stepsLater) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            long step = Instant.now().getEpochSecond() / STEP + stepsLater;
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
