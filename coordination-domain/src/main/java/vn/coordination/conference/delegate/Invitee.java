package vn.coordination.conference.delegate;

import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;

/**
 * Who is invited: a person of the register, or somebody from outside by name.
 *
 * @param person of the register; null for somebody from outside
 * @param unit that he comes from
 * @param office that sends him; null when it is none of the three
 */
public record Invitee(Long person, String name, String unit, Office office) {
    public Invitee {
        name = Text.required(name, "name");
        unit = Text.optional(unit);
    }

    /** The same for whoever is meant by the same name and unit, in whichever case they are written. */
    public String key() {
        return Text.key(name) + '\n' + Text.key(unit);
    }
}
