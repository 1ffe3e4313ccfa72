package vn.coordination.conference;

import vn.coordination.conference.ConferenceFacts.Quorum;

/** What deciding on an item of the agenda is judged by: who is there at that instant. */
public record DecisionFacts(long conference, ConferenceKind kind, int position, Quorum quorum) implements QuorumFacts {
    @Override
    public boolean quorumAsked() {
        return kind.collective();
    }
}
