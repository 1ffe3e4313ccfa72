package vn.coordination.petition.planting;

/** One petition as a clerk typed it. */
public record Letter(Office office, String name, String address, String target, String subject) {
    /** The three offices. */
    public enum Office {
        PARTY,
        DELEGATION_AND_COUNCIL,
        COMMITTEE
    }
}
