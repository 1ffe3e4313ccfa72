package vn.coordination.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import vn.coordination.organisation.Office;
import vn.coordination.shared.City;

/**
 * What the clocks of a petition read.
 *
 * @param office whose clocks they are: the office that has it, or the one it is bound for
 * @param holds the office has it now
 * @param bound it was bound for this office, by the last transfer
 * @param arrived when it came to that office, or was reopened there
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

    /**
     * What the clocks of that office read in the petition.
     *
     * @param settlementDue when a denunciation is to be settled; empty while that clock stands still
     */
    public static ClockFacts of(Petition petition, Office office, Optional<Instant> settlementDue) {
        return new ClockFacts(
                office,
                petition.office() == office,
                bound(petition, office),
                arrived(petition, office),
                petition.arrival().channel(),
                petition.arrival().repliesToForwarder(),
                petition.classification(),
                petition.level(),
                !petition.criteria().isEmpty(),
                petition.answerDue().map(day -> startOf(day.plusDays(1))),
                petition.state(),
                petition.round()
                        .last(PetitionAct.SET_DIALOGUE)
                        .flatMap(PetitionStep::day)
                        .map(ClockFacts::startOf),
                settlementDue,
                petition.round().times());
    }

    /** The last transfer was meant for this office, whether or not it has answered by now. */
    private static boolean bound(Petition petition, Office office) {
        Optional<PetitionStep> answer = petition.steps().stream()
                .filter(step -> step.act() == PetitionAct.TAKE_OVER || step.act() == PetitionAct.SEND_BACK)
                .reduce((earlier, later) -> later);
        return petition.boundFor()
                .map(to -> to == office)
                .orElseGet(() -> answer.filter(step -> step.office() == office).isPresent());
    }

    /** Who has it has all his time again since it was taken over, or reopened. */
    private static Instant arrived(Petition petition, Office office) {
        Instant arrival = startOf(petition.arrival().on());
        return petition.office() == office
                ? petition.last(PetitionAct.TAKE_OVER)
                        .or(() -> petition.last(PetitionAct.REOPEN))
                        .orElse(arrival)
                : arrival;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(City.ZONE).toInstant();
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

    /** When such an act was done last. */
    public Optional<Instant> last(Collection<PetitionAct> acts) {
        return acts.stream().map(this::at).flatMap(Optional::stream).max(Instant::compareTo);
    }

    /** When the body that it was forwarded to became late; empty when it had answered by then. */
    public Optional<Instant> unanswered() {
        return answerDue
                .filter(due -> at(PetitionAct.FORWARD).isPresent())
                .filter(due -> !doneBefore(PetitionAct.ANSWER, due));
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
