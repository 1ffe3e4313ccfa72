package vn.coordination.testkit;

import java.util.Set;
import vn.coordination.identity.Owned;
import vn.coordination.organisation.Office;

/** A record with nothing but an owner and what its visibility depends on. */
public record OwnedRecord(Office owner, Set<Office> sharedWith, boolean secret, Set<Long> readers) implements Owned {}
