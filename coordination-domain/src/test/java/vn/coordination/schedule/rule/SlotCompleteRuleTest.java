package vn.coordination.schedule.rule;

import static vn.coordination.testkit.PlacementBuilder.aPlacement;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.rule.Argument;
import vn.coordination.testkit.RuleVerifier;

class SlotCompleteRuleTest {

    @Test
    @DisplayName("SC-04 · a complete slot is kept")
    void complete() {
        RuleVerifier.judging(new SlotCompleteRule(), aPlacement().build()).isKept();
    }

    @ParameterizedTest(name = "SC-04 · {0} is asked for, at its own field")
    @ValueSource(strings = {"start", "end", "body", "chair", "attendees", "place", "leadUnit"})
    @DisplayName("SC-04 · each field is asked for at its own place")
    void lacking(String field) {
        var facts = aPlacement().missing(field).build();
        RuleVerifier.judging(new SlotCompleteRule(), facts).isBroken(Argument.term("field." + field));
        RuleVerifier.judging(new SlotCompleteRule(), facts).isBrokenAt(field);
    }

    @Test
    @DisplayName("SC-04 · everything lacking is told at once, in the order of the form")
    void all() {
        RuleVerifier.judging(
                        new SlotCompleteRule(),
                        aPlacement()
                                .missing("attendees", "place", "chair", "end", "start", "leadUnit", "body")
                                .build())
                .isBrokenAt("start", "end", "body", "chair", "attendees", "place", "leadUnit");
    }
}
