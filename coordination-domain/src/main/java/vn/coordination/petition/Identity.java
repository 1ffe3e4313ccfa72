package vn.coordination.petition;

import vn.coordination.organisation.Text;

/**
 * Who wrote a petition, or hands it in for those who wrote it. Lives in memory only and never prints itself: stored it is sealed, and only who is on the access
 * list of a denunciation may open it (PT-35).
 *
 * @param paper number of the identity paper; empty when none was shown
 * @param contact telephone or mail; empty when none was given
 * @param authority the paper by which a proxy acts for those who wrote it; empty for who wrote it himself (PT-02)
 */
public record Identity(String name, String address, String paper, String contact, String authority) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_PAPER = 40;
    private static final int LONGEST_CONTACT = 160;
    private static final int LONGEST_AUTHORITY = 200;

    public Identity {
        name = within(LONGEST_NAME, name, "name");
        address = within(LONGEST_ADDRESS, address, "address");
        paper = within(LONGEST_PAPER, paper, "paper");
        contact = within(LONGEST_CONTACT, contact, "contact");
        authority = within(LONGEST_AUTHORITY, authority, "authority");
    }

    public Identity(String name, String address, String paper, String contact) {
        this(name, address, paper, contact, "");
    }

    private static String within(int longest, String text, String field) {
        String clean = Text.optional(text);
        if (clean.length() > longest) {
            // the text itself stays out of it
            throw new IllegalArgumentException(field + " has more than " + longest + " letters");
        }
        return clean;
    }

    public boolean anonymous() {
        return name.isEmpty();
    }

    public boolean proxy() {
        return !authority.isEmpty();
    }

    @Override
    public String toString() {
        return "Identity";
    }
}
