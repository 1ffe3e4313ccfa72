package vn.coordination.petition;

import vn.coordination.organisation.Text;

/**
 * Who wrote a petition. Lives in memory only and never prints itself: stored it is sealed, and only who is on the access
 * list of a denunciation may open it (PT-35).
 *
 * @param paper number of the identity paper; empty when none was shown
 * @param contact telephone or mail; empty when none was given
 */
public record Identity(String name, String address, String paper, String contact) {
    public Identity {
        name = Text.optional(name);
        address = Text.optional(address);
        paper = Text.optional(paper);
        contact = Text.optional(contact);
    }

    public boolean anonymous() {
        return name.isEmpty();
    }

    @Override
    public String toString() {
        return "Identity";
    }
}
