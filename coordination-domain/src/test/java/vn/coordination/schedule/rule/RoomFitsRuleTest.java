package vn.coordination.schedule.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.testkit.PlacementBuilder.aPlacement;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.coordination.facility.Equipment;
import vn.coordination.rule.Argument;
import vn.coordination.schedule.MeetingForm;
import vn.coordination.schedule.PlacementFacts;
import vn.coordination.testkit.PlacementBuilder;
import vn.coordination.testkit.Places;
import vn.coordination.testkit.RuleVerifier;

class RoomFitsRuleTest {

    @Test
    @DisplayName("FL-01 · a room exactly full is kept, one person more is too many")
    void capacity() {
        judging(aPlacement().in(Places.aRoom(50)).expecting(50)).isKept();
        judging(aPlacement().in(Places.aRoom(50)).expecting(51))
                .isBrokenAs("capacity", Argument.room(5), Argument.number(50), Argument.number(51));
        judging(aPlacement().in(Places.aRoom(50)).expecting(51)).isBrokenAt("place");
    }

    @ParameterizedTest(name = "FL-01 · form {0} needs a room fit for connection points")
    @EnumSource(names = {"ONLINE", "HYBRID"})
    @DisplayName("FL-01 · a form with connection points needs a room fit for them")
    void online(MeetingForm form) {
        judging(aPlacement().held(form).in(Places.aRoom(50)))
                .isBrokenAs("equipment", Argument.room(5), Argument.term("equipment.ONLINE"));
        judging(aPlacement().held(form).in(Places.aRoom(50, "ONLINE"))).isKept();
    }

    @Test
    @DisplayName("FL-01 · a secret meeting needs a room fit for it, an open one does not")
    void secret() {
        judging(aPlacement().secret().in(Places.aRoom(50)))
                .isBrokenAs("equipment", Argument.room(5), Argument.term("equipment.SECRET"));
        judging(aPlacement().secret().in(Places.aRoom(50, "SECRET"))).isKept();
        judging(aPlacement().in(Places.aRoom(50))).isKept();
    }

    @Test
    @DisplayName("FL-01 · whatever the room lacks is told at once")
    void all() {
        judging(aPlacement().secret().held(MeetingForm.ONLINE).expecting(60).in(Places.aRoom(50)))
                .isBrokenAsAll("capacity", "equipment", "equipment");
    }

    @Test
    @DisplayName("FL-01 · says nothing of a place outside our rooms")
    void notApplicable() {
        judging(aPlacement().expecting(5000)).isNotApplicable();
    }

    @Test
    @DisplayName("FL-01 · the equipment the rule asks for is equipment a room can have")
    void names() {
        assertThat(Equipment.valueOf(RoomFitsRule.ONLINE)).isEqualTo(Equipment.ONLINE);
        assertThat(Equipment.valueOf(RoomFitsRule.SECRET)).isEqualTo(Equipment.SECRET);
    }

    private static RuleVerifier<PlacementFacts> judging(PlacementBuilder placement) {
        return RuleVerifier.judging(new RoomFitsRule(), placement.build());
    }
}
