package vn.coordination.petition;

/** How a petition reached the office. */
public enum Channel {
    /** Handed over by a citizen who was received. */
    DESK,
    POST,
    /** Taken from the letter box. */
    BOX,
    /** Sent on by an agency, a deputy, the Front or the press. */
    FORWARDED,
    /** Handed to a leader in person. */
    LEADER,
    /** Heard at a meeting with voters (VR-06). */
    VOTER_MEETING;

    /** Somebody stood before the office and waits for its reply (PT-09). */
    public boolean inPerson() {
        return this == DESK || this == LEADER;
    }
}
