package vn.coordination.audit.app;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes ids that need no shared counter and sort by time (RFC 9562, version 7), so that indexes grow at one end. */
public final class TimeOrderedId {
    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedId() {}

    public static UUID at(Instant instant) {
        byte[] random = new byte[10];
        RANDOM.nextBytes(random);
        long high = instant.toEpochMilli() << 16 | 0x7000L | (random[0] & 0x0FL) << 8 | random[1] & 0xFFL;
        long low = 0;
        for (int i = 2; i < random.length; i++) {
            low = low << 8 | random[i] & 0xFFL;
        }
        return new UUID(high, low & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }
}
