package vn.coordination.conference;

import java.util.Set;
import vn.coordination.identity.Owned;
import vn.coordination.organisation.Office;

/** A line of preparation as a record of the office that has it: what is secret of its conference is secret of it. */
public record OwnedLine(Office owner, boolean secret, Set<Long> readers) implements Owned {
    public OwnedLine {
        readers = Set.copyOf(readers);
    }

    /** Whoever may read the conference sees its lines there. */
    @Override
    public Set<Office> sharedWith() {
        return Set.of();
    }
}
