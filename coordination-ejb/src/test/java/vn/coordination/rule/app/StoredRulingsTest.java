package vn.coordination.rule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.Ruling;
import vn.coordination.rule.Waiver;

class StoredRulingsTest {
    @Test
    void everyKindOfRulingIsReadBackEqual() {
        Breach travel = Breach.of(RuleCode.SC_05, "travel", Argument.person(4), Argument.number(30))
                .at("start");
        Breach change = Breach.of(RuleCode.SC_11);
        Waiver waiver = new Waiver(RuleCode.SC_11, 9, "Bão số 5", Instant.parse("2026-11-26T03:00:00Z"));
        List<Ruling> rulings = List.of(
                new Ruling.Kept(RuleCode.SC_04),
                new Ruling.NotApplicable(RuleCode.FL_01),
                new Ruling.Broken(travel),
                new Ruling.Waived(change, waiver));

        assertThat(StoredRulings.read(StoredRulings.write(rulings))).isEqualTo(rulings);
    }
}
