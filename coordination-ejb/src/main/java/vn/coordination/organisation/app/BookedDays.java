package vn.coordination.organisation.app;

import java.util.Optional;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Validity;

/** A feature that books days for an office: while something is booked the office must be there. Other features provide it. */
public interface BookedDays {
    /** From the first day booked for the office to the last; empty when none is. */
    Optional<Validity> of(Office office);
}
