package vn.coordination.identity.app;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;

/**
 * An account in the administrator's list.
 *
 * @param lockedUntil the latest lock of any place that tried the name; null when none holds
 * @param deviceSince when the second factor was registered; null without one
 * @param roles those that hold today
 */
public record AccountRow(
        long id,
        String login,
        long person,
        String name,
        Office office,
        State state,
        boolean mustChange,
        Instant lastLogin,
        Instant lockedUntil,
        Instant deviceSince,
        Set<Role> roles,
        int version)
        implements Serializable {

    /** What an account is worth today. */
    public enum State {
        OPEN,
        LOCKED,
        UNUSED,
        DISABLED
    }

    public boolean isLocked() {
        return lockedUntil != null;
    }
}
