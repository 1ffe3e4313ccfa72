package vn.coordination.simulation.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.audit.Subject;
import vn.coordination.rule.Breach;
import vn.coordination.rule.FactsVersion;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.ParameterUnit;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.RuleSet;
import vn.coordination.rule.app.Replayed;
import vn.coordination.testkit.StandardParameters;

class ReplayTest {
    private static final Instant THEN = Instant.parse("2026-11-26T03:00:00Z");
    private static final ParameterKey TRAVEL = ParameterKey.SC_05_TRAVEL_SAME_SITES;
    private static final Map<ParameterKey, Limit> LONGER = Map.of(TRAVEL, Limit.of(45, ParameterUnit.MINUTES));
    private static final String RECORDED = "{\"SC_05_TRAVEL_SAME_SITES\":\"30 MINUTES\"}";

    @FactsVersion(2)
    record Gap(long minutes) {}

    /** SC-05 as if it were about one gap; SC-13 is broken whenever the gap is odd, and may be lifted. */
    private static final class GapRule implements Rule<Gap> {
        private final RuleCode code;

        private GapRule(RuleCode code) {
            this.code = code;
        }

        @Override
        public RuleCode code() {
            return code;
        }

        @Override
        public List<Breach> breaches(Gap facts, Parameters parameters) {
            boolean broken = code == RuleCode.SC_05
                    ? facts.minutes() < parameters.minutes(TRAVEL).toMinutes()
                    : facts.minutes() % 2 == 1;
            return broken ? List.of(Breach.of(code)) : List.of();
        }
    }

    private static final Replayed<Gap> GAPS = new Replayed<>(
            RuleSet.of("trial.gap", List.of(new GapRule(RuleCode.SC_05), new GapRule(RuleCode.SC_13))), Gap.class);

    private final Replay replay = new Replay(
            name -> name.equals("trial.gap") ? Optional.of(GAPS) : Optional.empty(),
            new ReplayedValues(day -> StandardParameters.standardParameters(), LONGER));

    @Test
    @DisplayName("SC-05 · a gap between the two values is flipped, one outside of both is not")
    void flips() {
        assertThat(decided(judged(34, Set.of())).flipped()).isTrue();
        assertThat(decided(judged(34, Set.of())).after()).containsExactly("SC-05");
        assertThat(decided(judged(30, Set.of())).flipped()).isTrue();
        assertThat(decided(judged(44, Set.of())).flipped()).isTrue();
        assertThat(decided(judged(46, Set.of())).flipped()).isFalse();
        assertThat(decided(judged(20, Set.of("SC-05"))).flipped()).isFalse();
    }

    @Test
    @DisplayName("the values of the record count, not those of today")
    void asRecorded() {
        StoredCase twenty = stored(22, Set.of(), "{\"SC_05_TRAVEL_SAME_SITES\":\"20 MINUTES\"}", "", "trial.gap", 2);

        Verdict.Decided verdict = decided(twenty);

        assertThat(verdict.before()).isEmpty();
        assertThat(verdict.otherwise()).isFalse();
        assertThat(verdict.after()).containsExactly("SC-05");
    }

    @Test
    @DisplayName("SC-13 · what an approver lifted stays lifted")
    void lifted() {
        String rulings = "[{\"code\":\"SC-13\",\"result\":\"WAIVED\",\"variant\":\"\",\"field\":\"\",\"arguments\":[],"
                + "\"approver\":9,\"reason\":\"Bão\",\"at\":\"2026-11-26T03:00:00Z\"}]";
        StoredCase odd = stored(51, Set.of("SC-13"), RECORDED, rulings, "trial.gap", 2);

        Verdict.Decided verdict = decided(odd);

        assertThat(verdict.refusedBefore()).isFalse();
        assertThat(verdict.refusedAfter()).isFalse();
        assertThat(verdict.otherwise()).isFalse();
    }

    @Test
    @DisplayName("what today's rules decide otherwise without any change is told apart")
    void otherwise() {
        assertThat(decided(judged(20, Set.of())).otherwise()).isTrue();
        assertThat(decided(judged(20, Set.of())).flipped()).isFalse();
    }

    @Test
    @DisplayName("a record of another version, or without a fact, is undecidable and says what it lacks")
    void undecidable() {
        assertThat(replay.judge(stored(34, Set.of(), RECORDED, "", "trial.gap", 1)))
                .isEqualTo(new Verdict.Undecidable("Gap.v2"));
        StoredCase bare = new StoredCase(
                "1", THEN, "CO", "trial.gap", new Subject("Slot", "7"), false, Set.of(), 2, "{}", "", RECORDED);
        assertThat(replay.judge(bare)).isEqualTo(new Verdict.Undecidable("Gap.minutes"));
        assertThat(replay.judge(stored(34, Set.of(), RECORDED, "", "gone.rules", 2)))
                .isEqualTo(new Verdict.Undecidable("gone.rules"));
        assertThat(replay.judge(stored(34, Set.of(), "{\"SC_05_TRAVEL_SAME_SITES\":\"30\"}", "", "trial.gap", 2)))
                .isInstanceOf(Verdict.Undecidable.class);
    }

    @Test
    @DisplayName("SS-08 · a breach found outside of the rules is no case of a value")
    void single() {
        assertThat(replay.judge(stored(1, Set.of("SS-08"), "{}", "", "SS-08", 0)))
                .isEqualTo(new Verdict.Single());
    }

    private Verdict.Decided decided(StoredCase stored) {
        return (Verdict.Decided) replay.judge(stored);
    }

    private static StoredCase judged(long minutes, Set<String> codes) {
        return stored(minutes, codes, RECORDED, "", "trial.gap", 2);
    }

    private static StoredCase stored(
            long minutes, Set<String> codes, String parameters, String rulings, String ruleSet, int version) {
        boolean refused = codes.contains("SC-05") || codes.contains("SS-08");
        return new StoredCase(
                "1",
                THEN,
                "CO",
                ruleSet,
                new Subject("Slot", "7"),
                refused,
                codes,
                version,
                "{\"minutes\":" + minutes + "}",
                rulings,
                parameters);
    }
}
