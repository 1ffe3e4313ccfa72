package vn.coordination.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.testkit.Moments.NOW;
import static vn.coordination.testkit.NeighbourBuilder.aNeighbour;
import static vn.coordination.testkit.PlacementBuilder.aPlacement;
import static vn.coordination.testkit.PlanBuilder.aPlan;
import static vn.coordination.testkit.StandardParameters.standardParameters;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleSet;
import vn.coordination.testkit.Places;

class ScheduleRulesTest {

    @ParameterizedTest(name = "{0} is judged by {1}")
    @CsvSource({
        "schedule.submit, SC-04 SC-12 SC-13 FL-01",
        "schedule.fit, SC-04 SC-13 FL-01",
        "schedule.allocate, SC-05 SC-06 FL-02",
        "schedule.move, SC-04 SC-13 FL-01 SC-05 SC-06 FL-02",
        "schedule.join, SC-04 SC-12 SC-13 FL-01 SC-05 SC-06 FL-02",
        "schedule.change, SC-11",
        "schedule.ask, SC-04 FL-01 SC-05 SC-06 FL-02",
        "schedule.displace, SC-07 SC-12 FL-04"
    })
    void judgedBy(String name, String codes) {
        RuleSet<?> set = ScheduleRules.ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(set.rules().stream().map(Rule::code).map(Object::toString)).containsExactly(codes.split(" "));
    }

    @ParameterizedTest(name = "{1}, into {2} of a week {3}: {0}")
    @DisplayName("SC-12 · who comes after the entry of slots is a newcomer there")
    @CsvSource({
        "schedule.join, DRAFT, 2026-12-02, OPEN",
        "schedule.move, CONFLICT, 2026-12-02, OPEN",
        "schedule.move, CONFLICT, 2026-12-02, CONFIRMED",
        "schedule.join, CONFLICT, 2026-12-02, ISSUED",
        "schedule.join, CONFLICT, 2026-12-08, OPEN",
        "schedule.move, ISSUED, 2026-12-02, ISSUED"
    })
    void placing(String name, SlotState state, String day, WeekState week) {
        Slot slot = new Slot(Office.COMMITTEE_OFFICE, aPlan().build());
        switch (state) {
            case CONFLICT -> slot.clash(NOW, false);
            case ISSUED -> {
                slot.hold(NOW, false);
                slot.confirm();
                slot.issue();
            }
            default -> {}
        }
        assertThat(ScheduleRules.placing(slot, aPlan().on(day).build(), week).name())
                .isEqualTo(name);
    }

    @Test
    @DisplayName("every set has a name of its own")
    void names() {
        assertThat(ScheduleRules.ALL).hasSize(8).extracting(RuleSet::name).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("SC-04, SC-05, SC-06, FL-01 · a move that breaks several rules is refused with all of them at once")
    void allAtOnce() {
        PlacementFacts facts = aPlacement()
                .at("10:00", "11:00")
                .missing("leadUnit")
                .in(Places.aRoom(5))
                .beside(aNeighbour())
                .build();
        assertThat(ScheduleRules.MOVE
                        .judge(facts, standardParameters(), List.of(), NOW)
                        .breaches())
                .extracting(Breach::messageKey)
                .containsExactly("SC-04.breach", "FL-01.breach.capacity", "SC-05.breach.person", "SC-06.breach");
    }

    @Test
    @DisplayName("SC-12 · a move within a consolidated week is a move, one into it is unscheduled")
    void join() {
        PlacementFacts facts = aPlacement().afterConsolidation().build();
        assertThat(ScheduleRules.MOVE
                        .judge(facts, standardParameters(), List.of(), NOW)
                        .refused())
                .isFalse();
        assertThat(ScheduleRules.JOIN
                        .judge(facts, standardParameters(), List.of(), NOW)
                        .breaches())
                .extracting(Breach::messageKey)
                .containsExactly("SC-12.breach.late");
    }
}
