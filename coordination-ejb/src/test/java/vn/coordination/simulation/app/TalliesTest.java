package vn.coordination.simulation.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.audit.Subject;
import vn.coordination.rule.app.FactsJson;
import vn.coordination.simulation.SimulationResult;

class TalliesTest {
    private static final Instant THEN = Instant.parse("2026-11-26T03:00:00Z");

    private final Tallies tallies = new Tallies();

    @Test
    @DisplayName("breaches gained and lost are counted by office and entry, refused acts by office")
    void counts() {
        tallies.add(by("CO"), new Verdict.Decided(Set.of(), Set.of("SC-05"), false, true, false));
        tallies.add(by("CO"), new Verdict.Decided(Set.of("SC-05"), Set.of("SC-05"), true, true, false));
        tallies.add(by("PO"), new Verdict.Decided(Set.of("SC-05", "SC-06"), Set.of("SC-06"), true, true, true));
        tallies.add(by("PO"), new Verdict.Single());

        SimulationResult outcome = tallies.outcome();

        assertThat(outcome.judged()).isEqualTo(3);
        assertThat(outcome.single()).isEqualTo(1);
        assertThat(outcome.flipped()).isEqualTo(2);
        assertThat(outcome.otherwise()).isEqualTo(1);
        assertThat(outcome.offices())
                .containsExactly(
                        new SimulationResult.OfficeTally("CO", 2, 1, 2),
                        new SimulationResult.OfficeTally("PO", 1, 1, 1));
        assertThat(outcome.codes())
                .containsExactly(
                        new SimulationResult.CodeTally("CO", "SC-05", 1, 2, 1, 0),
                        new SimulationResult.CodeTally("PO", "SC-05", 1, 0, 0, 1),
                        new SimulationResult.CodeTally("PO", "SC-06", 1, 1, 0, 0));
        assertThat(outcome.cases().get(1).lost()).containsExactly("SC-05");
    }

    @Test
    @DisplayName("however long the run, what is kept is bounded and the sums are complete")
    void bounded() {
        for (int i = 0; i < 3_000; i++) {
            tallies.add(by("CO"), new Verdict.Decided(Set.of(), Set.of("SC-05"), false, true, false));
            tallies.add(by("CO"), new Verdict.Undecidable("Facts.f" + i));
        }

        SimulationResult outcome = tallies.outcome();

        assertThat(outcome.flipped()).isEqualTo(3_000);
        assertThat(outcome.cases()).hasSize(Tallies.CASES_KEPT);
        assertThat(outcome.undecided()).isEqualTo(3_000);
        assertThat(outcome.undecidable()).hasSizeLessThan(100);
        assertThat(outcome.unknown()).hasSize(Tallies.UNKNOWN_KEPT);
    }

    @Test
    @DisplayName("an outcome is stored and read back equal")
    void stored() {
        tallies.add(by("CO"), new Verdict.Decided(Set.of(), Set.of("SC-05"), false, true, false));
        tallies.add(by(""), new Verdict.Undecidable("Facts.gone"));

        SimulationResult outcome = tallies.outcome();

        assertThat(FactsJson.read(FactsJson.write(outcome), SimulationResult.class))
                .isEqualTo(outcome);
    }

    private static StoredCase by(String office) {
        return new StoredCase("1", THEN, office, "trial", new Subject("Slot", "7"), false, Set.of(), 1, "{}", "", "{}");
    }
}
