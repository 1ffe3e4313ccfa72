package vn.coordination.conference.app;

import vn.coordination.conference.ConferenceFacts.Quorum;
import vn.coordination.conference.ConferenceKind;

/**
 * A conference's list at one instant.
 *
 * @param delegates on the list, whoever was taken off it left out
 * @param present of them there
 * @param members with a vote; a substitute has none in a body that decides (MT-06)
 * @param membersPresent of them there
 */
public record RollCount(int delegates, int present, int members, int membersPresent) {
    public static final RollCount NONE = new RollCount(0, 0, 0, 0);

    public boolean listed() {
        return delegates > 0;
    }

    /** @param called how many members the body has; a list that is shorter does not make it smaller */
    public Quorum quorum(int called) {
        return new Quorum(Math.max(called, members), membersPresent);
    }

    /** Where nobody decides, everybody counts. */
    int presentFor(ConferenceKind kind) {
        return kind.collective() ? membersPresent : present;
    }
}
