package vn.coordination.schedule.rule;

import static vn.coordination.testkit.Moments.TUESDAY;
import static vn.coordination.testkit.PlacementBuilder.aPlacement;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.coordination.rule.Argument;
import vn.coordination.schedule.Blackout;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.PlacementFacts;
import vn.coordination.schedule.Precedence;
import vn.coordination.shared.DayOff.Kind;
import vn.coordination.shared.HalfDayOff;
import vn.coordination.testkit.PlacementBuilder;
import vn.coordination.testkit.RuleVerifier;

class BlackoutRuleTest {
    private static final Blackout RECEPTION = new Blackout(Blackout.Kind.RECEPTION, 1L, TUESDAY, null);
    private static final Blackout SESSION = new Blackout(Blackout.Kind.SESSION, null, TUESDAY, null);

    @Test
    @DisplayName("SC-13 · an ordinary day is kept")
    void ordinaryDay() {
        judging(aPlacement()).isKept();
    }

    @ParameterizedTest(name = "SC-13 · no meeting that can wait on a day off: {0}")
    @EnumSource(names = {"PUBLIC_HOLIDAY", "COMPENSATORY", "SWAPPED_OFF"})
    @DisplayName("SC-13 · no meeting that can wait on a day off, whether by law, as compensation or in exchange")
    void dayOff(Kind kind) {
        judging(aPlacement().onDayOff(kind, "TET"))
                .isBrokenAs("dayoff", Argument.date(TUESDAY), Argument.term("dayoff.TET"));
        judging(aPlacement().onDayOff(kind, "TET")).isBrokenAt("day");
    }

    @Test
    @DisplayName("SC-13 · a make-up Saturday is a working day like any other")
    void makeUpDay() {
        judging(aPlacement().onDayOff(Kind.MAKE_UP_WORKING_DAY, "NEW_YEAR")).isKept();
    }

    @Test
    @DisplayName("SC-13 · no meeting that can wait on days of the plenum or a session")
    void session() {
        judging(aPlacement().blackedOut(SESSION)).isBrokenAs("session", Argument.date(TUESDAY));
    }

    @Test
    @DisplayName("SC-13 · not on the reception day of a leader it requires; another leader's does not matter")
    void reception() {
        judging(aPlacement().blackedOut(RECEPTION)).isBrokenAs("reception", Argument.date(TUESDAY), Argument.person(1));
        judging(aPlacement().withLeaders(2L).blackedOut(RECEPTION)).isKept();
    }

    @Test
    @DisplayName("SC-13 · not in the half of a day on which the offices are closed; the other half is free")
    void closed() {
        Blackout afternoon = Blackout.closed(new HalfDayOff(TUESDAY, HalfDayOff.Half.AFTERNOON, "TET", true));
        judging(aPlacement().at("14:00", "15:00").blackedOut(afternoon)).isBrokenAs("closed", Argument.date(TUESDAY));
        judging(aPlacement().at("08:00", "12:00").blackedOut(afternoon)).isKept();
    }

    @Test
    @DisplayName("SC-13 · the day before and the day after are free")
    void neighbouringDays() {
        judging(aPlacement().on("2026-11-30", "08:00", "17:00").blackedOut(SESSION, RECEPTION))
                .isKept();
        judging(aPlacement().on("2026-12-02", "08:00", "17:00").blackedOut(SESSION, RECEPTION))
                .isKept();
    }

    @Test
    @DisplayName("SC-13 · half a day leaves the other half free: until noon, and from noon on")
    void halfDay() {
        Blackout afternoon = new Blackout(Blackout.Kind.RECEPTION, 1L, TUESDAY, HalfDay.AFTERNOON);
        judging(aPlacement().at("08:00", "12:00").blackedOut(afternoon)).isKept();
        judging(aPlacement().at("12:00", "13:00").blackedOut(afternoon)).isBrokenAsAll("reception");
        Blackout morning = new Blackout(Blackout.Kind.RECEPTION, 1L, TUESDAY, HalfDay.MORNING);
        judging(aPlacement().at("12:00", "17:00").blackedOut(morning)).isKept();
        judging(aPlacement().at("11:59", "13:00").blackedOut(morning)).isBrokenAsAll("reception");
    }

    @Test
    @DisplayName("SC-13 · a meeting that begins in the free half and reaches one minute into the other is refused")
    void reachingOver() {
        Blackout afternoon = new Blackout(Blackout.Kind.SESSION, null, TUESDAY, HalfDay.AFTERNOON);
        judging(aPlacement().at("10:00", "12:01").blackedOut(afternoon)).isBrokenAsAll("session");
    }

    @Test
    @DisplayName("SC-13 · without times the half-day counts, and without that both halves")
    void withoutTime() {
        Blackout afternoon = new Blackout(Blackout.Kind.SESSION, null, TUESDAY, HalfDay.AFTERNOON);
        judging(aPlacement().withoutTime(HalfDay.MORNING).blackedOut(afternoon)).isKept();
        judging(aPlacement().withoutTime(HalfDay.AFTERNOON).blackedOut(afternoon))
                .isBrokenAsAll("session");
        judging(aPlacement().withoutTime(null).blackedOut(afternoon)).isBrokenAsAll("session");
    }

    @Test
    @DisplayName("SC-13 · every reason is told at once")
    void all() {
        judging(aPlacement().onDayOff(Kind.PUBLIC_HOLIDAY, "TET").blackedOut(SESSION, RECEPTION))
                .isBrokenAsAll("dayoff", "session", "reception");
    }

    @ParameterizedTest(name = "SC-13 · says nothing of what cannot wait: {0}")
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"THEMATIC", "VISIT"})
    @DisplayName("SC-13 · says nothing of meetings that cannot wait")
    void notApplicable(Precedence precedence) {
        judging(aPlacement()
                        .ranked(precedence)
                        .onDayOff(Kind.PUBLIC_HOLIDAY, "TET")
                        .blackedOut(SESSION, RECEPTION))
                .isNotApplicable();
    }

    @Test
    @DisplayName("SC-13 · an approver may let it happen")
    void waived() {
        judging(aPlacement().blackedOut(SESSION, RECEPTION))
                .withWaiver("Đoàn công tác Trung ương đến")
                .isWaived();
    }

    private static RuleVerifier<PlacementFacts> judging(PlacementBuilder placement) {
        return RuleVerifier.judging(new BlackoutRule(), placement.build());
    }
}
