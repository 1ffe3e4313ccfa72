package vn.coordination.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.coordination.organisation.Office;
import vn.coordination.rule.FactsVersion;
import vn.coordination.rule.RuleCode;
import vn.coordination.shared.City;

/**
 * What is judged when something is done with a petition: ids, times and flags, never who wrote it.
 *
 * @param office that acts
 * @param what empty until it is classified
 */
@FactsVersion(2)
public record ActFacts(
        long petition,
        PetitionAct act,
        PetitionState state,
        Office office,
        Came came,
        Optional<Classification> what,
        Crowd crowd,
        Papers papers,
        Past past,
        Course course,
        Way way,
        Reasons reasons,
        Instant now) {
    public ActFacts {
        what = orEmpty(what);
    }

    private static <T> Optional<T> orEmpty(Optional<T> value) {
        return Objects.requireNonNullElse(value, Optional.empty());
    }

    /**
     * How it came.
     *
     * @param forwarded somebody sent it on
     * @param identified the citizen showed who he is, or was not there in person (PT-02)
     * @param level 1, or 2 for a second complaint
     * @param contested date of the decision that a second complaint contests
     */
    public record Came(
            Channel channel,
            boolean forwarded,
            boolean identified,
            LocalDate arrived,
            int level,
            Optional<LocalDate> contested) {
        public Came {
            contested = orEmpty(contested);
        }
    }

    /**
     * What was done with it so far.
     *
     * @param guided how often its writer was guided in this matter
     * @param extended how often its time was extended
     * @param dialogue a dialogue was held and recorded
     * @param told the petitioner was told
     * @param entered it stands in the national database
     * @param originalsHeld the office has papers that are the citizen's
     * @param matches open or settled petitions of the same matter that nobody has ruled out
     * @param due when its settlement or answer is due, or until when it is kept, as the act asks
     */
    public record Past(
            int guided,
            int extended,
            boolean dialogue,
            boolean told,
            boolean entered,
            boolean originalsHeld,
            int matches,
            Optional<Instant> due) {
        public Past {
            due = orEmpty(due);
        }
    }

    /**
     * What was done since it was last reopened.
     *
     * @param last when each act was done last
     * @param dialogue the day named for the dialogue; empty when none is
     * @param alarms what it alarms for
     */
    public record Course(Map<PetitionAct, Instant> last, Optional<LocalDate> dialogue, Set<Ground> alarms) {
        public static final Course NOTHING = new Course(Map.of(), Optional.empty(), Set.of());

        public Course {
            last = Map.copyOf(last);
            dialogue = orEmpty(dialogue);
        }

        public boolean did(PetitionAct act) {
            return last.containsKey(act);
        }

        /** The one was done, and not before the other was done last. */
        public boolean did(PetitionAct act, PetitionAct since) {
            return did(act) && did(since) && !last.get(act).isBefore(last.get(since));
        }

        public Optional<LocalDate> on(PetitionAct act) {
            return Optional.ofNullable(last.get(act)).map(at -> LocalDate.ofInstant(at, City.ZONE));
        }
    }

    /**
     * Where it goes between the offices.
     *
     * @param to the office that a transfer is meant for
     * @param sentBack another office has sent it back before
     * @param chief the actor is a chief of his office
     */
    public record Way(Optional<Office> to, boolean sentBack, boolean chief) {
        public static final Way STAYS = new Way(Optional.empty(), false, false);

        public Way {
            to = orEmpty(to);
        }
    }

    /**
     * What the actor says for it.
     *
     * @param newFacts it shows something that the settled one did not (PT-07)
     * @param inWriting its withdrawal is there in writing
     * @param everybody all who signed withdraw it
     * @param signsOfWrong signs of a violation, of coercion or of slander: a denunciation goes on (PT-43)
     * @param noted a reason or the number of a document stands with it
     * @param stripped nothing in what is published tells who denounced (PT-29)
     * @param day that the act names
     */
    public record Reasons(
            Optional<Ground> ground,
            Set<Criterion> criteria,
            boolean newFacts,
            boolean inWriting,
            boolean everybody,
            boolean signsOfWrong,
            boolean noted,
            boolean stripped,
            Optional<LocalDate> day) {
        public static final Reasons NONE =
                new Reasons(Optional.empty(), Set.of(), false, false, false, false, false, false, Optional.empty());

        public Reasons {
            ground = orEmpty(ground);
            day = orEmpty(day);
        }
    }

    /** It is to be filed on a ground that the entry knows. */
    public boolean filedUnder(RuleCode code) {
        return act == PetitionAct.FILE
                && reasons.ground().filter(ground -> ground.code() == code).isPresent();
    }

    /** The city's date on which it is done. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, City.ZONE);
    }

    public boolean is(PetitionKind kind) {
        return what.filter(found -> found.kind() == kind).isPresent();
    }
}
