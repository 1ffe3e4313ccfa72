package vn.coordination.petition;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.coordination.organisation.Office;

/**
 * What the clocks of a petition read.
 *
 * @param office whose clocks they are: the office that has it, or the one it is bound for
 * @param holds the office has it now
 * @param bound it was bound for this office, by the last transfer
 * @param arrived when it came to that office
 * @param complex it was extended on a criterion of the law
 * @param answerDue when the body that it was forwarded to has to answer
 * @param dialogue the first moment of the day named for the dialogue
 * @param settlementDue when a denunciation is to be settled; empty while that clock stands still
 * @param since when each act was done last
 */
public record ClockFacts(
        Office office,
        boolean holds,
        boolean bound,
        Instant arrived,
        Channel channel,
        boolean repliesToForwarder,
        Optional<Classification> what,
        int level,
        boolean complex,
        Optional<Instant> answerDue,
        PetitionState state,
        Optional<Instant> dialogue,
        Optional<Instant> settlementDue,
        Map<PetitionAct, Instant> since) {
    public ClockFacts {
        since = Map.copyOf(since);
    }

    public boolean is(PetitionKind kind) {
        return what.filter(found -> found.kind() == kind).isPresent();
    }

    public boolean remote() {
        return what.filter(Classification::remote).isPresent();
    }

    public Optional<Instant> at(PetitionAct act) {
        return Optional.ofNullable(since.get(act));
    }

    /** When the body that it was forwarded to became late; empty when it had answered by then. */
    public Optional<Instant> unanswered() {
        return answerDue.filter(due -> !doneBefore(PetitionAct.ANSWER, due));
    }

    /** When the time for settling a denunciation was over; empty when it was settled by then. */
    public Optional<Instant> unsettled() {
        return settlementDue.filter(due -> !doneBefore(PetitionAct.CONCLUDE, due));
    }

    private boolean doneBefore(PetitionAct act, Instant due) {
        return at(act).filter(done -> done.isBefore(due)).isPresent();
    }

    /** The receiver of its matter is this office. */
    public boolean competent() {
        return what.flatMap(found -> found.matter().receiver().office())
                .filter(receiver -> receiver == office)
                .isPresent();
    }
}
