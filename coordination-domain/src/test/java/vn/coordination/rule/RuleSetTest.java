package vn.coordination.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static vn.coordination.testkit.Moments.NOW;
import static vn.coordination.testkit.StandardParameters.standardParameters;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final FixedRule KEPT = new FixedRule(RuleCode.SC_04, true);
    private static final FixedRule BROKEN = new FixedRule(RuleCode.SC_05, true, "person", "room");
    private static final FixedRule GATED = new FixedRule(RuleCode.SC_13, true, "session", "reception");
    private static final FixedRule SILENT = new FixedRule(RuleCode.FL_01, false, "capacity");

    @Test
    @DisplayName("all rules are judged, and every breach is told at once, in the order of the rules")
    void allBreaches() {
        Judgement judgement = judge(List.of(), GATED, KEPT, BROKEN);
        assertThat(judgement.refused()).isTrue();
        assertThat(judgement.breaches())
                .extracting(Breach::messageKey)
                .containsExactly(
                        "SC-13.breach.session", "SC-13.breach.reception", "SC-05.breach.person", "SC-05.breach.room");
        assertThat(judgement.rulings()).contains(new Ruling.Kept(RuleCode.SC_04));
    }

    @Test
    @DisplayName("a rule that does not apply is not asked")
    void notApplicable() {
        Judgement judgement = judge(List.of(), SILENT);
        assertThat(judgement.refused()).isFalse();
        assertThat(judgement.rulings()).containsExactly(new Ruling.NotApplicable(RuleCode.FL_01));
    }

    @Test
    @DisplayName("a waiver lifts every breach of its code and of no other, and is kept with the ruling")
    void waiver() {
        Waiver waiver = new Waiver(RuleCode.SC_13, 3, "Đoàn công tác Trung ương đến", NOW);
        Judgement judgement = judge(List.of(waiver), GATED, BROKEN);
        assertThat(judgement.breaches()).extracting(Breach::code).containsOnly(RuleCode.SC_05);
        assertThat(judgement.rulings())
                .filteredOn(Ruling.Waived.class::isInstance)
                .hasSize(2)
                .allSatisfy(
                        ruling -> assertThat(((Ruling.Waived) ruling).waiver()).isEqualTo(waiver));
        assertThat(judge(List.of(waiver), GATED).refused()).isFalse();
        assertThat(judge(List.of(waiver), KEPT).rulings()).containsExactly(new Ruling.Kept(RuleCode.SC_04));
    }

    @Test
    @DisplayName("only gated entries are waived, only by name, with a reason and at a time")
    void waiverNeeds() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Waiver(RuleCode.SC_05, 3, "vì", NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> new Waiver(RuleCode.SC_13, 3, "  ", NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> new Waiver(RuleCode.SC_13, 3, null, NOW));
        assertThatNullPointerException().isThrownBy(() -> new Waiver(RuleCode.SC_13, 3, "vì", null));
        assertThat(Arrays.stream(RuleCode.values()).filter(RuleCode::waivable)).allMatch(code -> code.has(Mode.GATE));
    }

    @Test
    @DisplayName("the values that were read are recorded with the judgement, the others are not")
    void parametersRead() {
        Rule<String> reading = new Rule<>() {
            @Override
            public RuleCode code() {
                return RuleCode.SC_11;
            }

            @Override
            public List<Breach> breaches(String facts, Parameters parameters) {
                parameters.hours(ParameterKey.SC_11_URGENT);
                return List.of();
            }
        };
        Parameters shared = standardParameters();
        assertThat(RuleSet.<String>of("test", List.of(reading))
                        .judge("", shared, List.of(), NOW)
                        .parametersRead())
                .isEqualTo(Map.of(ParameterKey.SC_11_URGENT, Limit.parse("24 HOURS")));
        assertThat(RuleSet.<String>of("test", List.of(KEPT))
                        .judge("", shared, List.of(), NOW)
                        .parametersRead())
                .as("an earlier judgement leaves no trace in the snapshot")
                .isEmpty();
    }

    @Test
    @DisplayName("a judgement knows its rule set and its time")
    void nameAndTime() {
        Judgement judgement = judge(List.of(), KEPT);
        assertThat(judgement.ruleSet()).isEqualTo("test");
        assertThat(judgement.at()).isEqualTo(NOW);
    }

    private static Judgement judge(List<Waiver> waivers, FixedRule... rules) {
        return RuleSet.<String>of("test", List.of(rules)).judge("facts", standardParameters(), waivers, NOW);
    }

    private record FixedRule(RuleCode code, boolean applies, String... variants) implements Rule<String> {
        @Override
        public boolean appliesTo(String facts) {
            return applies;
        }

        @Override
        public List<Breach> breaches(String facts, Parameters parameters) {
            return Stream.of(variants).map(variant -> Breach.of(code, variant)).toList();
        }
    }
}
