package vn.coordination.identity.app;

import java.io.Serializable;
import java.time.LocalDate;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Validity;

/**
 * A role of an account, past ones included.
 *
 * @param holds whether it counts today
 * @param revocable whether it counts today or later on
 */
public record GrantRow(
        long id, Role role, Office office, Validity validity, LocalDate revokedOn, boolean holds, boolean revocable)
        implements Serializable {}
