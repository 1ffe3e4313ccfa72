package vn.coordination.conference;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.coordination.regulation.DeadlineRule.Ended;
import vn.coordination.regulation.Ending;

/**
 * What the clocks of a conference read.
 *
 * @param beginning when its first sitting begins; empty while it has no day
 * @param done when each act was done last
 * @param tested when its last point had passed its test; empty while one has not
 * @param counted when the last head count was signed; empty while one is missing
 */
public record ConferenceDates(
        ConferenceKind kind,
        boolean online,
        boolean exempt,
        Optional<Instant> beginning,
        Map<ConferenceAct, Instant> done,
        Optional<Instant> tested,
        Optional<Instant> counted) {
    static ConferenceDates of(Conference conference, Optional<Instant> tested, Optional<Instant> counted) {
        Optional<Instant> beginning = Optional.of(conference.first().beginning())
                .filter(day -> conference.state() != ConferenceState.POSTPONED);
        Map<ConferenceAct, Instant> done = new EnumMap<>(ConferenceAct.class);
        for (ConferenceAct act : ConferenceAct.values()) {
            conference.last(act).ifPresent(when -> done.put(act, when));
        }
        boolean exempt = !conference.result().exempt().isEmpty();
        return new ConferenceDates(
                conference.kind(), conference.calling().online(), exempt, beginning, done, tested, counted);
    }

    public Optional<Instant> at(ConferenceAct act) {
        return Optional.ofNullable(done.get(act));
    }

    /** Nothing of it is awaited any more. */
    Optional<Ended> off() {
        return at(ConferenceAct.CANCEL)
                .or(() -> at(ConferenceAct.FAIL))
                .map(when -> new Ended(Ending.CANCELLED, when, ConferenceClocks.OVER));
    }

    /** A point that has signed nothing by then is in no figure, and listed as such. */
    Optional<Ended> shut() {
        return at(ConferenceAct.CLOSE).map(when -> new Ended(Ending.PASSED, when, ConferenceClocks.OVER));
    }

    /** What was to be there before it began is not awaited once it has. */
    Optional<Ended> begun() {
        return at(ConferenceAct.OPEN)
                .map(when -> new Ended(Ending.PASSED, when, ConferenceClocks.OVER))
                .or(this::off);
    }
}
