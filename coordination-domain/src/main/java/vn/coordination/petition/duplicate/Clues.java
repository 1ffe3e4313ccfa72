package vn.coordination.petition.duplicate;

import vn.coordination.organisation.Text;

/**
 * What two petitions are compared by, as somebody typed it; empty for what is not known. It lives as long as the making of
 * the marks, and no log or message shows it.
 *
 * @param name of the petitioner
 * @param address of the petitioner
 * @param target whom or what the petition is about: a body, a person, a decision
 * @param subject a short summary without names
 */
public record Clues(String name, String address, String target, String subject) {
    public Clues {
        name = Text.optional(name);
        address = Text.optional(address);
        target = Text.optional(target);
        subject = Text.optional(subject);
    }

    @Override
    public String toString() {
        return "Clues[…]";
    }
}
