package vn.coordination.schedule.rule;

import static vn.coordination.testkit.NeighbourBuilder.SLOT;
import static vn.coordination.testkit.NeighbourBuilder.aNeighbour;
import static vn.coordination.testkit.PlacementBuilder.aPlacement;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;
import vn.coordination.rule.ParameterKey;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.PlacementFacts;
import vn.coordination.schedule.Resource;
import vn.coordination.testkit.Moments;
import vn.coordination.testkit.PlacementBuilder;
import vn.coordination.testkit.Places;
import vn.coordination.testkit.RuleVerifier;

class SharedLeaderRuleTest {

    @Test
    @DisplayName("SC-06 · a leader whom two offices want at one time is a conflict, whatever the bodies")
    void shared() {
        judging(aPlacement().at("10:30", "11:30").beside(aNeighbour()))
                .isBroken(Argument.person(1), Argument.slot(SLOT), Argument.office("PO"));
        judging(aPlacement().at("10:30", "11:30").beside(aNeighbour())).isBrokenAt("time");
    }

    @Test
    @DisplayName("SC-06 · an earlier wish counts though it holds nothing")
    void earlierWish() {
        judging(aPlacement().at("10:30", "11:30").beside(aNeighbour().wishing()))
                .isBrokenAsAll("");
    }

    @Test
    @DisplayName("SC-06 · a wish registered later, at the same instant or not at all does not count")
    void laterWish() {
        judging(wish("2026-11-26 10:00:01")).isKept();
        judging(wish("2026-11-26 10:00:00")).isKept();
        judging(wish("2026-11-26 09:59:59")).isBrokenAsAll("");
        judging(aPlacement().at("10:30", "11:30").beside(aNeighbour().wishing().registered(null)))
                .isKept();
    }

    @Test
    @DisplayName("SC-06 · for a slot not registered yet every registered wish is earlier")
    void notRegisteredYet() {
        judging(aPlacement()
                        .at("10:30", "11:30")
                        .registered(null)
                        .beside(aNeighbour().wishing()))
                .isBrokenAsAll("");
    }

    @Test
    @DisplayName("SC-06 · two slots of one office are its own affair; SC-05 still guards the person")
    void sameOffice() {
        judging(aPlacement()
                        .of(Office.PARTY_OFFICE)
                        .at("10:30", "11:30")
                        .beside(aNeighbour().of(Office.PARTY_OFFICE)))
                .isKept();
    }

    @Test
    @DisplayName("SC-06 · a shared room is not a shared leader")
    void room() {
        judging(aPlacement()
                        .in(Places.aRoom())
                        .at("10:30", "11:30")
                        .beside(aNeighbour().holding(Resource.room(5))))
                .isKept();
    }

    @Test
    @DisplayName("SC-06 · another leader is no conflict")
    void otherLeader() {
        judging(aPlacement().withLeaders(2L).at("10:30", "11:30").beside(aNeighbour()))
                .isKept();
    }

    @Test
    @DisplayName("SC-06 · touching in one building is no conflict; elsewhere the way counts to the minute")
    void way() {
        judging(aPlacement().at("08:00", "10:00").beside(aNeighbour())).isKept();
        judging(aPlacement().at("08:00", "09:00").at(Places.ACROSS_THE_CITY).beside(aNeighbour()))
                .isKept();
        judging(aPlacement().at("08:00", "09:01").at(Places.ACROSS_THE_CITY).beside(aNeighbour()))
                .isBrokenAsAll("");
    }

    @Test
    @DisplayName("SC-06 · a changed travel time is what counts from then on")
    void changedTravel() {
        judging(aPlacement().at("08:00", "09:01").at(Places.ACROSS_THE_CITY).beside(aNeighbour()))
                .when(ParameterKey.SC_05_TRAVEL_ELSEWHERE, "45")
                .isKept();
    }

    @Test
    @DisplayName("SC-06 · says nothing of a slot without times or without leaders")
    void notApplicable() {
        judging(aPlacement().withoutTime(HalfDay.MORNING).beside(aNeighbour())).isNotApplicable();
        judging(aPlacement().withLeaders().at("10:30", "11:30").beside(aNeighbour()))
                .isNotApplicable();
    }

    private static PlacementBuilder wish(String registered) {
        return aPlacement().at("10:30", "11:30").beside(aNeighbour().wishing().registered(Moments.at(registered)));
    }

    private static RuleVerifier<PlacementFacts> judging(PlacementBuilder placement) {
        return RuleVerifier.judging(new SharedLeaderRule(), placement.build());
    }
}
