package vn.coordination.identity;

import java.io.Serializable;
import java.util.Set;
import vn.coordination.organisation.Office;

/**
 * Who acts in a request: one account, the person behind it, and the office it acts for.
 *
 * @param account id of the account; 0 for the system itself
 * @param person id of the person; 0 for the system itself
 * @param office the office acted for; null for the system itself
 */
public record Actor(long account, long person, Office office, Set<Role> roles) implements Serializable {
    public static final Actor SYSTEM = new Actor(0, 0, null, Set.of());

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean isSystem() {
        return account == 0;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... wanted) {
        return Set.of(wanted).stream().anyMatch(roles::contains);
    }

    public boolean isOf(Office other) {
        return office == other;
    }
}
