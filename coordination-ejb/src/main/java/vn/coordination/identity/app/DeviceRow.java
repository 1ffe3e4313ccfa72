package vn.coordination.identity.app;

import java.io.Serializable;
import java.time.Instant;

/**
 * One's own second factor.
 *
 * @param since when the device was registered; null while there is none
 * @param codesLeft recovery codes that were not used
 */
public record DeviceRow(Instant since, int codesLeft) implements Serializable {
    public boolean isRegistered() {
        return since != null;
    }
}
