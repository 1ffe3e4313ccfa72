package vn.coordination.schedule.rule;

import static vn.coordination.testkit.NeighbourBuilder.SLOT;
import static vn.coordination.testkit.NeighbourBuilder.aNeighbour;
import static vn.coordination.testkit.PlacementBuilder.aPlacement;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.rule.Argument;
import vn.coordination.rule.ParameterKey;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.PlacementFacts;
import vn.coordination.schedule.Resource;
import vn.coordination.schedule.RoomFacts;
import vn.coordination.testkit.NeighbourBuilder;
import vn.coordination.testkit.Places;
import vn.coordination.testkit.RuleVerifier;

class SetUpTimeRuleTest {

    @Test
    @DisplayName("FL-02 · a room with 15 minutes between two meetings is kept, before and after")
    void exactlyMet() {
        judging("08:00", "09:45", Places.aRoom()).isKept();
        judging("11:15", "12:00", Places.aRoom()).isKept();
    }

    @Test
    @DisplayName("FL-02 · 14 minutes are one too few, before and after")
    void oneMinuteShort() {
        NeighbourBuilder neighbour = claim();
        judging("08:00", "09:46", Places.aRoom())
                .isBroken(
                        Argument.room(5),
                        Argument.number(15),
                        Argument.span(neighbour.span()),
                        Argument.slot(SLOT),
                        Argument.office("PO"));
        judging("11:14", "12:00", Places.aRoom()).isBrokenAt("place");
    }

    @Test
    @DisplayName("FL-02 · touching meetings leave no time to set up")
    void touching() {
        judging("08:00", "10:00", Places.aRoom()).isBrokenAt("place");
    }

    @Test
    @DisplayName("FL-02 · a double booking is told once, by SC-05")
    void overlapping() {
        judging("10:30", "11:30", Places.aRoom()).isKept();
    }

    @Test
    @DisplayName("FL-02 · a room's own time goes before the regulation's")
    void ownTime() {
        judging("08:00", "09:30", Places.aRoomSetUpIn(30)).isKept();
        judging("08:00", "09:31", Places.aRoomSetUpIn(30)).isBrokenAt("place");
        judging("08:00", "10:00", Places.aRoomSetUpIn(0)).isKept();
    }

    @Test
    @DisplayName("FL-02 · a changed default is what counts from then on, but not for a room with its own time")
    void changedDefault() {
        judging("08:00", "09:45", Places.aRoom())
                .when(ParameterKey.FL_02_SET_UP, "20")
                .isBrokenAt("place");
        judging("08:00", "09:45", Places.aRoomSetUpIn(15))
                .when(ParameterKey.FL_02_SET_UP, "20")
                .isKept();
    }

    @Test
    @DisplayName("FL-02 · a person needs no setting up, another room and a mere wish do not matter")
    void others() {
        RuleVerifier.judging(
                        new SetUpTimeRule(),
                        aPlacement()
                                .in(Places.aRoom())
                                .beside(aNeighbour(), aNeighbour().holding(Resource.room(6)), claim().wishing())
                                .build())
                .isKept();
    }

    @Test
    @DisplayName("FL-02 · says nothing of a slot outside our rooms or without times")
    void notApplicable() {
        RuleVerifier.judging(
                        new SetUpTimeRule(),
                        aPlacement().at("08:00", "10:00").beside(claim()).build())
                .isNotApplicable();
        RuleVerifier.judging(
                        new SetUpTimeRule(),
                        aPlacement()
                                .in(Places.aRoom())
                                .withoutTime(HalfDay.MORNING)
                                .build())
                .isNotApplicable();
    }

    private static NeighbourBuilder claim() {
        return aNeighbour().holding(Resource.room(5));
    }

    private static RuleVerifier<PlacementFacts> judging(String from, String to, RoomFacts room) {
        return RuleVerifier.judging(
                new SetUpTimeRule(),
                aPlacement().at(from, to).in(room).beside(claim()).build());
    }
}
