package vn.coordination.identity.app;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;

/**
 * Who a session belongs to, as the accounts stand at this moment.
 *
 * @param roles those held today for the person's office; none while something has to be done first
 * @param mustChange the password has to be changed first
 * @param mustEnrol a device for one-time codes has to be registered first
 */
public record SignedIn(
        long account,
        String login,
        long person,
        String name,
        Office office,
        Set<Role> roles,
        boolean mustChange,
        boolean mustEnrol,
        int securityVersion)
        implements Serializable {
    public SignedIn {
        roles = mustChange || mustEnrol ? Set.of() : Set.copyOf(roles);
    }

    public Actor actor() {
        return new Actor(account, person, office, roles);
    }

    /** The roles as the container's groups. */
    public Set<String> groups() {
        return roles.stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
    }
}
