package vn.coordination.schedule;

import java.time.Instant;
import vn.coordination.organisation.Office;

/**
 * What is judged when one slot is to take the place of another.
 *
 * @param roomOwner owner of the room in dispute, or null when it is not about a room
 */
public record DisplacementFacts(
        long winner,
        Office winnerOffice,
        Precedence winnerPrecedence,
        Instant winnerRegistered,
        long loser,
        Precedence loserPrecedence,
        Instant loserRegistered,
        Office roomOwner) {

    /** SC-07: the higher body goes first; between equals, the earlier registration. */
    public boolean winnerGoesFirst() {
        return winnerPrecedence == loserPrecedence
                ? winnerRegistered.isBefore(loserRegistered)
                : winnerPrecedence.before(loserPrecedence);
    }
}
