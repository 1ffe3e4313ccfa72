package vn.coordination.conference;

import vn.coordination.conference.ConferenceFacts.Quorum;

/** What a quorum is judged by, wherever one is asked for: when a conference opens or cannot, and when it decides on an item. */
public interface QuorumFacts {
    /** Whether this act of this conference needs its quorum. */
    boolean quorumAsked();

    /** Whether this act says that the quorum is not there: it must lack. */
    default boolean quorumDenied() {
        return false;
    }

    Quorum quorum();
}
