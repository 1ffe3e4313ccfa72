package vn.coordination.review.app;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;
import vn.coordination.review.ReviewLine.Decision;

/**
 * One line of a review as it stands today.
 *
 * @param role the role in question; null for the account itself
 * @param roles those the account holds today
 * @param decision null while it is open
 * @param decidedBy name of who decided; null while it is open
 * @param mine whether the reader may decide on it
 */
public record ReviewLineRow(
        long id,
        int version,
        String login,
        String name,
        Office office,
        Role role,
        List<Role> roles,
        Instant lastLogin,
        boolean disabled,
        Decision decision,
        String decidedBy,
        Instant decidedAt,
        boolean mine)
        implements Serializable {
    public ReviewLineRow {
        roles = List.copyOf(roles);
    }
}
