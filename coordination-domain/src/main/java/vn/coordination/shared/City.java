package vn.coordination.shared;

import java.time.ZoneId;

/** The one zone in which dates and clock times are read; instants themselves are stored in UTC. */
public final class City {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private City() {}
}
