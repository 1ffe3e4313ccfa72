package vn.coordination.schedule.rule;

import static vn.coordination.rule.ParameterKey.SC_05_TRAVEL_ELSEWHERE;
import static vn.coordination.rule.ParameterKey.SC_05_TRAVEL_SAME_BUILDING;
import static vn.coordination.rule.ParameterKey.SC_05_TRAVEL_SAME_SITES;
import static vn.coordination.testkit.NeighbourBuilder.SLOT;
import static vn.coordination.testkit.NeighbourBuilder.aNeighbour;
import static vn.coordination.testkit.PlacementBuilder.aPlacement;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.PlacementFacts;
import vn.coordination.schedule.Resource;
import vn.coordination.schedule.Whereabouts;
import vn.coordination.testkit.NeighbourBuilder;
import vn.coordination.testkit.PlacementBuilder;
import vn.coordination.testkit.Places;
import vn.coordination.testkit.RuleVerifier;

class NoOverlapRuleTest {

    @Test
    @DisplayName("SC-05 · a slot alone in the day is kept")
    void alone() {
        judging(aPlacement().build()).isKept();
    }

    @Test
    @DisplayName("SC-05 · touching slots in one building are allowed")
    void touching() {
        judging(aPlacement().at("08:00", "10:00").beside(aNeighbour().at("10:00", "11:00")))
                .isKept();
        judging(aPlacement().at("11:00", "12:00").beside(aNeighbour().at("10:00", "11:00")))
                .isKept();
    }

    @ParameterizedTest(name = "SC-05 · held 10:00–11:00, wanted {0}–{1}: the person is taken")
    @CsvSource({"08:00,10:01", "10:59,12:00", "10:15,10:45", "09:00,12:00", "10:00,11:00"})
    @DisplayName("SC-05 · one minute in common is an overlap, whichever way it lies")
    void overlapping(String from, String to) {
        NeighbourBuilder neighbour = aNeighbour().at("10:00", "11:00");
        judging(aPlacement().at(from, to).beside(neighbour))
                .isBrokenAs(
                        "person",
                        Argument.person(1),
                        Argument.span(neighbour.span()),
                        Argument.slot(SLOT),
                        Argument.office("PO"));
    }

    @Test
    @DisplayName("SC-05 · a room taken is shown at the place, a person at the time")
    void fields() {
        judging(aPlacement().at("10:00", "11:00").beside(aNeighbour())).isBrokenAt("time");
        judging(aPlacement()
                        .at("10:00", "11:00")
                        .in(Places.aRoom())
                        .beside(aNeighbour().holding(Resource.room(5))))
                .isBrokenAt("place");
    }

    @Test
    @DisplayName("SC-05 · a room holds one meeting at a time, also of the same office")
    void room() {
        NeighbourBuilder neighbour = aNeighbour()
                .of(Office.COMMITTEE_OFFICE)
                .holding(Resource.room(5))
                .at("09:30", "10:30");
        judging(aPlacement().in(Places.aRoom()).beside(neighbour))
                .isBrokenAs(
                        "room",
                        Argument.room(5),
                        Argument.span(neighbour.span()),
                        Argument.slot(SLOT),
                        Argument.office("CO"));
    }

    @Test
    @DisplayName("SC-05 · a room needs no way to itself: touching meetings are for FL-02 to judge")
    void roomDoesNotTravel() {
        judging(aPlacement()
                        .in(Places.aRoom())
                        .at(Places.ACROSS_THE_CITY)
                        .beside(aNeighbour().holding(Resource.room(5)).at("10:00", "11:00")))
                .isKept();
    }

    @Test
    @DisplayName("SC-05 · another person's and another room's claims do not matter")
    void othersClaims() {
        judging(aPlacement()
                        .at("10:00", "11:00")
                        .in(Places.aRoom())
                        .beside(
                                aNeighbour().holding(Resource.person(2)),
                                aNeighbour().holding(Resource.room(6))))
                .isKept();
    }

    @Test
    @DisplayName("SC-05 · a wish holds nothing and stands in nobody's way")
    void wish() {
        judging(aPlacement().at("10:00", "11:00").beside(aNeighbour().wishing()))
                .isKept();
    }

    @Test
    @DisplayName("SC-05 · the way within one group of sites: 30 minutes are enough, 29 are not")
    void wayWithinSites() {
        judging(aPlacement().at("08:00", "09:30").at(Places.NEXT_DOOR).beside(aNeighbour()))
                .isKept();
        NeighbourBuilder neighbour = aNeighbour();
        judging(aPlacement().at("08:00", "09:31").at(Places.NEXT_DOOR).beside(neighbour))
                .isBrokenAs(
                        "travel",
                        Argument.person(1),
                        Argument.span(neighbour.span()),
                        Argument.slot(SLOT),
                        Argument.office("PO"),
                        Argument.number(30));
    }

    @Test
    @DisplayName("SC-05 · the way elsewhere: 60 minutes are enough, 59 are not, before and after")
    void wayElsewhere() {
        across("08:00", "09:00").isKept();
        across("08:00", "09:01").isBrokenAt("time");
        across("12:00", "13:00").isKept();
        across("11:59", "13:00").isBrokenAt("time");
    }

    @Test
    @DisplayName("SC-05 · two outside places are elsewhere to each other, one and the same is not")
    void outside() {
        Whereabouts other = new Whereabouts("@san van dong", "");
        judging(aPlacement()
                        .at("08:00", "09:30")
                        .at(Places.OUTSIDE)
                        .beside(aNeighbour().at(other)))
                .isBrokenAt("time");
        judging(aPlacement().at(Places.OUTSIDE).beside(aNeighbour().at(Places.OUTSIDE)))
                .isKept();
    }

    @Test
    @DisplayName("SC-05 · a changed travel time is what counts from then on")
    void changedTravel() {
        PlacementFacts facts = aPlacement()
                .at("08:00", "09:30")
                .at(Places.NEXT_DOOR)
                .beside(aNeighbour())
                .build();
        judging(facts).when(SC_05_TRAVEL_SAME_SITES, "31").isBrokenAt("time");
        judging(aPlacement().beside(aNeighbour()).build())
                .when(SC_05_TRAVEL_SAME_BUILDING, "5")
                .isBrokenAt("time");
        across("08:00", "09:01").when(SC_05_TRAVEL_ELSEWHERE, "59").isKept();
    }

    @Test
    @DisplayName("SC-05 · every clash is told at once, person and room alike")
    void all() {
        judging(aPlacement()
                        .at("10:00", "12:00")
                        .withLeaders(1L, 2L)
                        .in(Places.aRoom())
                        .beside(
                                aNeighbour(),
                                aNeighbour().holding(Resource.person(2)).at("11:00", "12:00"),
                                aNeighbour().holding(Resource.room(5))))
                .isBrokenAsAll("person", "person", "room");
    }

    @Test
    @DisplayName("SC-05 · says nothing of a slot without times")
    void withoutTime() {
        judging(aPlacement().withoutTime(HalfDay.MORNING).beside(aNeighbour())).isNotApplicable();
    }

    private static RuleVerifier<PlacementFacts> across(String from, String to) {
        return judging(aPlacement().at(from, to).at(Places.ACROSS_THE_CITY).beside(aNeighbour()));
    }

    private static RuleVerifier<PlacementFacts> judging(PlacementBuilder placement) {
        return judging(placement.build());
    }

    private static RuleVerifier<PlacementFacts> judging(PlacementFacts facts) {
        return RuleVerifier.judging(new NoOverlapRule(), facts);
    }
}
