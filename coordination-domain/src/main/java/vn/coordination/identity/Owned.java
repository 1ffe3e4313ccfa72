package vn.coordination.identity;

import java.util.Set;
import vn.coordination.organisation.Office;

/** A record that belongs to one office, and what its visibility depends on. */
public interface Owned {
    Office owner();

    /** Offices that may read it until the share is recalled (SS-08). */
    Set<Office> sharedWith();

    /** Shown in full only to those on {@link #readers()} and to the owner's leaders (SC-16). */
    boolean secret();

    /** Ids of the persons named on the record. */
    Set<Long> readers();
}
