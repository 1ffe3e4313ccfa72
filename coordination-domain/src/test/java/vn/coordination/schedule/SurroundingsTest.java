package vn.coordination.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.testkit.Calendars.calendar2026;
import static vn.coordination.testkit.Moments.NOW;
import static vn.coordination.testkit.Moments.TUESDAY;
import static vn.coordination.testkit.NeighbourBuilder.aNeighbour;
import static vn.coordination.testkit.PlanBuilder.aPlan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.organisation.Office;
import vn.coordination.shared.HalfDayOff;
import vn.coordination.shared.HalfDayOff.Half;
import vn.coordination.shared.WorkingCalendar;
import vn.coordination.testkit.NeighbourBuilder;
import vn.coordination.testkit.Places;

class SurroundingsTest {
    private static final Blackout SESSION = new Blackout(Blackout.Kind.SESSION, null, TUESDAY, null);
    private static final Blackout NEXT_DAY = new Blackout(Blackout.Kind.SESSION, null, TUESDAY.plusDays(1), null);

    @Test
    @DisplayName("SC-05 · of all that is known around, only claims on what the slot needs become facts")
    void neighbours() {
        PlacementFacts facts = around(
                        aNeighbour(),
                        aNeighbour().holding(Resource.person(99)),
                        aNeighbour().holding(Resource.room(5)))
                .facts(candidate(8, aPlan().build()));
        assertThat(facts.neighbours())
                .extracting(Neighbour::resource)
                .containsExactly(Resource.person(1), Resource.room(5));
    }

    @Test
    @DisplayName("SC-05 · a slot is not in its own way, nor is what is about to make room")
    void itself() {
        Surroundings around = around(aNeighbour());
        assertThat(around.facts(candidate(NeighbourBuilder.SLOT, aPlan().build()))
                        .neighbours())
                .isEmpty();
        assertThat(around.without(Set.of(NeighbourBuilder.SLOT))
                        .facts(candidate(8, aPlan().build()))
                        .neighbours())
                .isEmpty();
        assertThat(around.without(Set.of(9L))
                        .facts(candidate(8, aPlan().build()))
                        .neighbours())
                .hasSize(1);
    }

    @Test
    @DisplayName("SC-13 · the day's blackouts and its place in the calendar become facts, other days' do not")
    void day() {
        PlacementFacts facts = around().facts(candidate(8, aPlan().build()));
        assertThat(facts.blackouts()).containsExactly(SESSION);
        assertThat(facts.dayOff()).isNull();
        assertThat(around().facts(candidate(8, aPlan().on("2026-02-17").build()))
                        .dayOff())
                .extracting("name")
                .isEqualTo("TET");
    }

    @Test
    @DisplayName("SC-13 · a half-day on which the offices are closed becomes a fact too")
    void halfDayOff() {
        WorkingCalendar calendar = calendar2026().with(new HalfDayOff(TUESDAY, Half.AFTERNOON, "OTHER", true));
        PlacementFacts facts = new Surroundings(
                        List.of(), new HashMap<>(), Map.of(), List.of(NEXT_DAY), calendar, WeekState.OPEN)
                .facts(candidate(8, aPlan().build()));
        assertThat(facts.blackouts())
                .containsExactly(new Blackout(Blackout.Kind.CLOSED, null, TUESDAY, HalfDay.AFTERNOON));
    }

    @Test
    @DisplayName("FL-01 · the room and its building become facts; of a place outside only a digest of its name is kept")
    void place() {
        PlacementFacts inside = around().facts(candidate(8, aPlan().build()));
        assertThat(inside.inRoom()).hasValue(Places.aRoom());
        assertThat(inside.whereabouts()).isEqualTo(Places.HEADQUARTERS);
        PlacementFacts outside = around().facts(
                        candidate(8, aPlan().in(Place.outside("Nhà văn hóa")).build()));
        assertThat(outside.inRoom()).isEmpty();
        assertThat(outside.whereabouts()).isEqualTo(Places.OUTSIDE);
    }

    @ParameterizedTest(name = "SC-05 · \"{0}\" and \"{1}\" are one place: {2}")
    @CsvSource({
        "Nhà văn hóa, nhà  văn hoá, true",
        "Đống Đa, dong da, true",
        "Xã Sóc Sơn, Xã Sóc-Sơn., true",
        "Phường Láng, Phường Giảng Võ, false"
    })
    @DisplayName("SC-05 · two spellings of one outside place are one place")
    void spellings(String one, String other, boolean same) {
        assertThat(Surroundings.outside(one).equals(Surroundings.outside(other)))
                .isEqualTo(same);
    }

    @Test
    @DisplayName("SC-04, SC-12 · what the plan lacks, and that the week is put together, become facts")
    void plan() {
        PlacementFacts facts = new Surroundings(
                        List.of(), new HashMap<>(), Map.of(), List.of(), calendar2026(), WeekState.CONSOLIDATED)
                .facts(candidate(
                        8, aPlan().from("08:00", null).in(Place.NOWHERE).build()));
        assertThat(facts.missing()).containsExactlyInAnyOrder("end", "place");
        assertThat(facts.consolidated()).isTrue();
        assertThat(facts.when()).isEmpty();
        assertThat(facts.registered()).isEqualTo(NOW);
    }

    private static Surroundings around(NeighbourBuilder... neighbours) {
        Map<Long, RoomFacts> rooms = new HashMap<>(Map.of(5L, Places.aRoom()));
        return new Surroundings(
                List.of(neighbours).stream().map(NeighbourBuilder::build).toList(),
                rooms,
                Map.of(5L, Places.HEADQUARTERS),
                List.of(SESSION, NEXT_DAY),
                calendar2026(),
                WeekState.OPEN);
    }

    private static Candidate candidate(long slot, SlotPlan plan) {
        return new Candidate(slot, Office.COMMITTEE_OFFICE, plan, NOW);
    }
}
