package vn.coordination.schedule;

import java.time.Instant;
import java.util.Optional;
import vn.coordination.organisation.Office;

/**
 * What is judged when one slot is to take the place of another.
 *
 * @param unscheduled whether the winner is an unscheduled event (SC-12)
 * @param roomOwner owner of the room in dispute, or null when it is not about a room
 */
public record DisplacementFacts(
        long winner,
        Office winnerOffice,
        Precedence winnerPrecedence,
        Instant winnerRegistered,
        boolean unscheduled,
        long loser,
        Office loserOffice,
        Precedence loserPrecedence,
        Instant loserRegistered,
        Office roomOwner)
        implements UnscheduledFacts {

    @Override
    public boolean consolidated() {
        return false;
    }

    @Override
    public Optional<Precedence> displaced() {
        return Optional.of(loserPrecedence);
    }

    /** SC-07: the higher body goes first; between equals, the earlier registration. */
    public boolean winnerGoesFirst() {
        return winnerPrecedence == loserPrecedence
                ? winnerRegistered.isBefore(loserRegistered)
                : winnerPrecedence.before(loserPrecedence);
    }
}
