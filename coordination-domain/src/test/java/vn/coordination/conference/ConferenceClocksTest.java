package vn.coordination.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.testkit.Moments.at;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.regulation.Counting;
import vn.coordination.regulation.DeadlineRule;
import vn.coordination.regulation.DeadlineRule.Ended;
import vn.coordination.regulation.Ending;
import vn.coordination.rule.RuleCode;
import vn.coordination.testkit.Calendars;
import vn.coordination.testkit.StandardParameters;

class ConferenceClocksTest {
    /** A Wednesday. */
    private static final Instant DAY = at("2026-12-16 08:00");

    private final Map<ConferenceAct, Instant> done = new EnumMap<>(ConferenceAct.class);
    private ConferenceKind kind = ConferenceKind.STANDING_COMMITTEE;
    private boolean online = true;
    private boolean exempt;
    private Optional<Instant> beginning = Optional.of(DAY);
    private Optional<Instant> tested = Optional.empty();
    private Optional<Instant> counted = Optional.empty();

    @Test
    @DisplayName("MT-02 · papers three working days before, five for a plenum, seven calendar days for a session")
    void papers() {
        assertThat(due(RuleCode.MT_02)).isEqualTo(at("2026-12-12 00:00"));
        kind = ConferenceKind.PLENUM;
        assertThat(due(RuleCode.MT_02)).isEqualTo(at("2026-12-10 00:00"));
        kind = ConferenceKind.COUNCIL_SESSION;
        assertThat(due(RuleCode.MT_02)).isEqualTo(at("2026-12-10 00:00"));
        kind = ConferenceKind.THEMATIC;
        assertThat(clock(RuleCode.MT_02).starts(dates())).isEmpty();
    }

    @Test
    @DisplayName("MT-02 · ended by the papers, by the opening, or because it was cancelled")
    void papersSent() {
        assertThat(clock(RuleCode.MT_02).ended(dates())).isEmpty();
        done.put(ConferenceAct.OPEN, DAY);
        assertThat(clock(RuleCode.MT_02).ended(dates())).map(Ended::how).contains(Ending.PASSED);
        done.put(ConferenceAct.SEND_PAPERS, DAY);
        assertThat(clock(RuleCode.MT_02).ended(dates())).map(Ended::how).contains(Ending.MET);
        done.clear();
        done.put(ConferenceAct.CANCEL, DAY);
        assertThat(clock(RuleCode.MT_02).ended(dates())).map(Ended::how).contains(Ending.CANCELLED);
    }

    @Test
    @DisplayName("MT-03 · a session of the Council is called twenty days before; nothing else is")
    void called() {
        assertThat(clock(RuleCode.MT_03).starts(dates())).isEmpty();
        kind = ConferenceKind.COUNCIL_SESSION;
        assertThat(due(RuleCode.MT_03)).isEqualTo(at("2026-11-27 00:00"));
    }

    @Test
    @DisplayName("MT-09 · conclusions five working days after the end, but for what is exempt")
    void conclusions() {
        assertThat(clock(RuleCode.MT_09).starts(dates())).isEmpty();
        done.put(ConferenceAct.END, at("2026-12-16 11:30"));
        assertThat(due(RuleCode.MT_09)).isEqualTo(at("2026-12-24 00:00"));
        exempt = true;
        assertThat(clock(RuleCode.MT_09).starts(dates())).isEmpty();
    }

    @Test
    @DisplayName("MT-11 · attendance one working day after the end")
    void attendance() {
        done.put(ConferenceAct.END, at("2026-12-18 11:30"));
        assertThat(due(RuleCode.MT_11)).isEqualTo(at("2026-12-22 00:00"));
    }

    @Test
    @DisplayName("MT-13 · a quarter’s meeting is held by the last working day in or after it")
    void quarter() {
        QuarterFacts facts = new QuarterFacts(at("2026-10-01 00:00"), Optional.empty());
        assertThat(due(ConferenceClocks.QUARTER, facts)).isEqualTo(at("2027-01-01 00:00"));
        assertThat(ConferenceClocks.QUARTER.ended(facts)).isEmpty();
        QuarterFacts held = new QuarterFacts(at("2026-10-01 00:00"), Optional.of(DAY));
        assertThat(ConferenceClocks.QUARTER.ended(held)).map(Ended::how).contains(Ending.MET);
    }

    @Test
    @DisplayName("OC-01, OC-02, OC-03 · notice five days before, tests one day, connection one hour; in the hall none")
    void online() {
        assertThat(due(RuleCode.OC_01)).isEqualTo(at("2026-12-10 00:00"));
        assertThat(due(RuleCode.OC_02)).isEqualTo(at("2026-12-16 00:00"));
        assertThat(due(RuleCode.OC_03)).isEqualTo(at("2026-12-16 07:00"));
        online = false;
        for (RuleCode code : List.of(RuleCode.OC_01, RuleCode.OC_02, RuleCode.OC_03)) {
            assertThat(clock(code).starts(dates())).as(code.name()).isEmpty();
        }
    }

    @Test
    @DisplayName("OC-02 · ended when the last point has passed its test")
    void lastTest() {
        tested = Optional.of(at("2026-12-15 16:00"));
        assertThat(clock(RuleCode.OC_02).ended(dates())).map(Ended::how).contains(Ending.MET);
    }

    @Test
    @DisplayName("OC-06 · every head count four hours after the end")
    void headCounts() {
        done.put(ConferenceAct.END, at("2026-12-16 11:30"));
        assertThat(due(RuleCode.OC_06)).isEqualTo(at("2026-12-16 15:30"));
        assertThat(clock(RuleCode.OC_06).ended(dates())).isEmpty();
        done.put(ConferenceAct.CLOSE, at("2026-12-21 09:00"));
        assertThat(clock(RuleCode.OC_06).ended(dates())).map(Ended::how).contains(Ending.PASSED);
        counted = Optional.of(at("2026-12-16 14:00"));
        assertThat(clock(RuleCode.OC_06).ended(dates())).map(Ended::how).contains(Ending.MET);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CONTENT, 2026-12-08 00:00",
        "PAPERS, 2026-12-11 00:00",
        "INVITATIONS, 2026-12-12 00:00",
        "ROOM, 2026-12-15 00:00",
        "RECEPTION, 2026-12-15 00:00",
        "SECURITY, 2026-12-15 00:00",
        "PRESS, 2026-12-15 00:00",
        "IT, 2026-12-16 00:00"
    })
    @DisplayName("MT-05 · a line is due with the end of its last day, in working days before the conference")
    void lines(LineKind kind, String due) {
        assertThat(due(ConferenceClocks.LINE, line(kind, null))).isEqualTo(at(due));
    }

    @Test
    @DisplayName(
            "MT-05 · a line is met when it is done, over when it has begun, and awaits nothing while it has no day")
    void lineEnds() {
        Instant finished = at("2026-12-14 10:00");
        assertThat(lineEnded(null)).isEmpty();
        assertThat(lineEnded(finished)).map(Ended::how).contains(Ending.MET);
        done.put(ConferenceAct.OPEN, DAY);
        assertThat(lineEnded(null)).map(Ended::how).contains(Ending.PASSED);
        assertThat(lineEnded(finished)).map(Ended::when).contains(finished);
        done.remove(ConferenceAct.OPEN);
        for (ConferenceAct off : List.of(ConferenceAct.CANCEL, ConferenceAct.FAIL)) {
            done.put(off, DAY);
            assertThat(lineEnded(null)).as(off.name()).map(Ended::how).contains(Ending.CANCELLED);
            done.remove(off);
        }
        beginning = Optional.empty();
        assertThat(ConferenceClocks.LINE.starts(line(LineKind.ROOM, null))).isEmpty();
        assertThat(ConferenceClocks.LINE.runsAgain())
                .as("given away and back, or called off and held on its day after all")
                .isTrue();
    }

    @Test
    @DisplayName("MT-05 · what a line’s clock runs for names the conference and the kind")
    void lineSubject() {
        String name = LineKind.ROOM.subject(12).id();
        assertThat(LineKind.of(name)).isEqualTo(LineKind.ROOM);
        assertThat(LineKind.conferenceOf(name)).isEqualTo(12);
    }

    private LineDates line(LineKind kind, Instant finished) {
        return new LineDates(PreparationDays.of(dates().kind()).before(kind), Optional.ofNullable(finished), dates());
    }

    private Optional<Ended> lineEnded(Instant finished) {
        return ConferenceClocks.LINE.ended(line(LineKind.ROOM, finished));
    }

    @Test
    @DisplayName("MT-14 · a postponed conference has no day that anything is counted back from")
    void postponed() {
        beginning = Optional.empty();
        for (RuleCode code : List.of(RuleCode.MT_02, RuleCode.OC_01, RuleCode.OC_02, RuleCode.OC_03)) {
            assertThat(clock(code).starts(dates())).as(code.name()).isEmpty();
            assertThat(clock(code).runsAgain())
                    .as(code.name() + " once it has that day again")
                    .isTrue();
        }
    }

    private ConferenceDates dates() {
        return new ConferenceDates(kind, online, exempt, beginning, done, tested, counted);
    }

    private Instant due(RuleCode code) {
        return due(clock(code), dates());
    }

    private static DeadlineRule<ConferenceDates> clock(RuleCode code) {
        return ConferenceClocks.OF_A_CONFERENCE.stream()
                .filter(each -> each.code() == code)
                .findFirst()
                .orElseThrow();
    }

    private static <F> Instant due(DeadlineRule<F> clock, F facts) {
        return Counting.of(
                        clock.starts(facts).orElseThrow(),
                        clock.term(facts, StandardParameters.standardParameters()),
                        List.of(),
                        Calendars.standardCalendar())
                .due();
    }
}
