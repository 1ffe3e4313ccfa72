package vn.coordination.regulation;

import java.time.Instant;
import java.util.Optional;
import vn.coordination.identity.Role;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.RuleCode;

/**
 * A clock of the regulation as a reading of facts: when it starts, how long it runs, what ends it. Like a rule it has no
 * state and asks no clock and no database.
 */
public interface DeadlineRule<S> {
    RuleCode code();

    ClockKind kind();

    /** The value that says how long it runs; null where the record says so itself. */
    ParameterKey limit(S facts);

    /** How long it runs, by the values of the day on which it starts. */
    default Term term(S facts, Parameters values) {
        Term term = Term.of(limit(facts), values);
        return backwards() ? term.before() : term;
    }

    /** Empty while it does not run for these facts. */
    Optional<Instant> starts(S facts);

    /** Whether the limit is counted back from an event that is to come, where the clock "starts". */
    default boolean backwards() {
        return false;
    }

    /** Whether it runs on when what had ended it holds no longer, as when the event is arranged anew for the same moment. */
    default boolean runsAgain() {
        return false;
    }

    /** Empty while it runs. */
    Optional<Ended> ended(S facts);

    /** Who of the office has to act when no person is named. */
    Role duty(S facts);

    /** Whether who is named for the record owes it; otherwise everybody who has the duty does. */
    default boolean ofHolder() {
        return true;
    }

    /** Whether the article itself says what follows on lateness, so that the common ladder stays away. */
    default boolean hasOwnLadder() {
        return false;
    }

    /** @param by key of what ended the clock */
    record Ended(Ending how, Instant when, String by) {}
}
