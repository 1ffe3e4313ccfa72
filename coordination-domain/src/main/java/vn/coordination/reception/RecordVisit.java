package vn.coordination.reception;

import java.util.Objects;
import vn.coordination.petition.Identity;
import vn.coordination.petition.PetitionKind;
import vn.coordination.petition.ReceivePetition;

/**
 * Somebody was received, or was not.
 *
 * @param receptionDay the leader's or deputy's day on which he came; null = the office's own desk
 * @param people who came together with one matter
 * @param complex a gathering or a complex matter, whatever the number (PT-53)
 * @param terms what a denouncer was asked before he was heard online
 * @param visitor who he is; with a petition, its first writer
 * @param summary what it is about, without his name
 * @param ground why he was not received; null unless refused
 * @param petition what he handed in; null unless he did
 */
public record RecordVisit(
        Long receptionDay,
        int people,
        boolean complex,
        OnlineTerms terms,
        Identity visitor,
        PetitionKind kind,
        String summary,
        VisitOutcome outcome,
        RefusalGround ground,
        ReceivePetition petition) {
    public RecordVisit {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(visitor, "visitor");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(outcome, "outcome");
        if (people < 1) {
            throw new IllegalArgumentException("nobody came");
        }
        if ((ground != null) != (outcome == VisitOutcome.REFUSED)
                || (petition != null) != (outcome == VisitOutcome.HANDED_IN)) {
            throw new IllegalArgumentException("what belongs to " + outcome + " is missing, or too much was given");
        }
    }

    /** What it is judged by. */
    public HearingFacts hearing(boolean online) {
        return new HearingFacts(online, kind.denounces(), complex, terms.unprotected(), terms.confidential());
    }
}
