package vn.coordination.testkit;

import java.time.Instant;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.DisplacementFacts;
import vn.coordination.schedule.Precedence;

/**
 * One slot is to take the place of another. Unless told otherwise: the Committee Office's thematic slot 8, registered
 * first, takes the place of the Party Office's thematic slot 7 in a room of the Committee Office.
 */
public final class DisplacementBuilder {
    private Precedence winner = Precedence.THEMATIC;
    private Instant winnerRegistered = Moments.at("2026-11-25 09:00");
    private boolean unscheduled;
    private Office loserOffice = Office.PARTY_OFFICE;
    private Precedence loser = Precedence.THEMATIC;
    private Instant loserRegistered = Moments.at("2026-11-25 09:01");
    private Office roomOwner = Office.COMMITTEE_OFFICE;

    public static DisplacementBuilder aDisplacement() {
        return new DisplacementBuilder();
    }

    public DisplacementBuilder by(Precedence rank) {
        winner = rank;
        return this;
    }

    public DisplacementBuilder over(Precedence rank) {
        loser = rank;
        return this;
    }

    public DisplacementBuilder registered(String winnerAt, String loserAt) {
        winnerRegistered = Moments.at(winnerAt);
        loserRegistered = Moments.at(loserAt);
        return this;
    }

    public DisplacementBuilder unscheduled() {
        unscheduled = true;
        return this;
    }

    public DisplacementBuilder from(Office office) {
        loserOffice = office;
        return this;
    }

    /** Owner of the room in dispute; null when it is about a person. */
    public DisplacementBuilder inRoomOf(Office office) {
        roomOwner = office;
        return this;
    }

    public DisplacementFacts build() {
        return new DisplacementFacts(
                8,
                Office.COMMITTEE_OFFICE,
                winner,
                winnerRegistered,
                unscheduled,
                NeighbourBuilder.SLOT,
                loserOffice,
                loser,
                loserRegistered,
                roomOwner);
    }
}
