package vn.coordination.audit.app;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A place in the trail between two entries; written {@code 2026-11-26T03:00:00Z~0193…} in an address. */
public record TrailCursor(Instant at, UUID id) implements Serializable {
    public static TrailCursor parse(String text) {
        String[] parts = text.split("~", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a place in the trail: " + text);
        }
        return new TrailCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return at + "~" + id;
    }
}
