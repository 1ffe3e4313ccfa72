package vn.coordination.task;

import java.util.Set;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;

/**
 * Who helps the lead.
 *
 * @param offices of the three
 * @param units others in words; may be empty
 * @param none said in so many words: nobody coordinates
 */
public record Coordinators(Set<Office> offices, String units, boolean none) {
    public static final Coordinators NONE = new Coordinators(Set.of(), "", true);

    public Coordinators {
        offices = Set.copyOf(offices);
        units = Text.optional(units);
    }

    /** Named, or said to be none, and not both. */
    boolean said() {
        return none == (offices.isEmpty() && units.isEmpty());
    }
}
