package vn.coordination.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.testkit.Moments.at;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.Counting;
import vn.coordination.regulation.DeadlineRule.Ended;
import vn.coordination.regulation.Ending;
import vn.coordination.regulation.Term;
import vn.coordination.rule.ParameterKey;
import vn.coordination.testkit.Calendars;
import vn.coordination.testkit.StandardParameters;

/** The clocks around a case: from when until when, and what ends them. */
class DutyClocksTest {
    private static final Instant ARRIVED = at("2026-11-25 00:00");

    private final Map<PetitionAct, Instant> since = new EnumMap<>(PetitionAct.class);
    private PetitionKind kind = PetitionKind.DENUNCIATION;
    private PetitionState state = PetitionState.VERIFYING;
    private boolean holds = true;
    private Instant dialogue;
    private Instant settlementDue;
    private Instant answerDue;

    private ClockFacts facts() {
        return new ClockFacts(
                Office.COMMITTEE_OFFICE,
                holds,
                false,
                ARRIVED,
                Channel.POST,
                false,
                Optional.of(new Classification(kind, Matter.COMMITTEE)),
                1,
                false,
                Optional.ofNullable(answerDue),
                state,
                Optional.ofNullable(dialogue),
                Optional.ofNullable(settlementDue),
                since);
    }

    private static PetitionClock clock(ParameterKey limit) {
        return PetitionClocks.ALL.stream()
                .filter(clock -> clock.code() == limit.code())
                .filter(clock -> clock.limit(null) == limit)
                .findFirst()
                .orElseThrow();
    }

    private Instant due(ParameterKey limit) {
        PetitionClock clock = clock(limit);
        Term term = Term.of(limit, StandardParameters.standardParameters());
        Instant start = clock.starts(facts()).orElseThrow();
        return Counting.of(start, clock.backwards() ? term.before() : term, List.of(), Calendars.standardCalendar())
                .due();
    }

    private Optional<Ending> ending(ParameterKey limit) {
        return clock(limit).ended(facts()).map(Ended::how);
    }

    private boolean runs(ParameterKey limit) {
        return clock(limit).starts(facts()).isPresent();
    }

    @Test
    @DisplayName("PT-19 · all are told of a dialogue at the latest five days before its day")
    void dialogue() {
        assertThat(runs(ParameterKey.PT_19_NOTICE)).isFalse();
        dialogue = at("2026-12-16 00:00");
        since.put(PetitionAct.SET_DIALOGUE, at("2026-12-01 09:00"));
        assertThat(due(ParameterKey.PT_19_NOTICE)).isEqualTo(at("2026-12-12 00:00"));
        assertThat(ending(ParameterKey.PT_19_NOTICE)).isEmpty();
        since.put(PetitionAct.NOTIFY_DIALOGUE, at("2026-12-02 09:00"));
        assertThat(ending(ParameterKey.PT_19_NOTICE)).contains(Ending.MET);
        since.put(PetitionAct.SET_DIALOGUE, at("2026-12-03 09:00"));
        assertThat(ending(ParameterKey.PT_19_NOTICE))
                .as("of another day they were not told")
                .isEmpty();
        state = PetitionState.DECIDED;
        assertThat(runs(ParameterKey.PT_19_NOTICE)).isFalse();
    }

    @Test
    @DisplayName("PT-29 · a conclusion is posted within seven working days")
    void posting() {
        since.put(PetitionAct.CONCLUDE, at("2026-12-01 09:00"));
        assertThat(due(ParameterKey.PT_29_PUBLISHED)).isEqualTo(at("2026-12-11 00:00"));
        assertThat(ending(ParameterKey.PT_29_PUBLISHED)).isEmpty();
        since.put(PetitionAct.PUBLISH, at("2026-12-10 09:00"));
        assertThat(ending(ParameterKey.PT_29_PUBLISHED)).contains(Ending.MET);
    }

    @Test
    @DisplayName("PT-30 · after the limit the superior asks within five working days, and is answered within five more")
    void reports() {
        assertThat(runs(ParameterKey.PT_30_REQUEST)).as("while it stands still").isFalse();
        settlementDue = at("2026-12-05 00:00");
        assertThat(due(ParameterKey.PT_30_REQUEST)).isEqualTo(at("2026-12-12 00:00"));
        assertThat(clock(ParameterKey.PT_30_REQUEST).duty(facts())).isEqualTo(Role.DEPUTY_CHIEF);
        assertThat(clock(ParameterKey.PT_30_REQUEST).ofHolder()).isFalse();
        since.put(PetitionAct.ASK_REPORT, at("2026-12-08 09:00"));
        assertThat(ending(ParameterKey.PT_30_REQUEST)).contains(Ending.MET);
        assertThat(due(ParameterKey.PT_30_REPORT)).isEqualTo(at("2026-12-16 00:00"));
        since.put(PetitionAct.GIVE_REPORT, at("2026-12-10 09:00"));
        assertThat(ending(ParameterKey.PT_30_REPORT)).contains(Ending.MET);
    }

    @Test
    @DisplayName("PT-30 · what was settled in time is not asked about, and a complaint never")
    void inTime() {
        settlementDue = at("2026-12-05 00:00");
        since.put(PetitionAct.CONCLUDE, at("2026-12-04 23:59"));
        assertThat(runs(ParameterKey.PT_30_REQUEST)).isFalse();
        since.put(PetitionAct.CONCLUDE, at("2026-12-05 00:00"));
        assertThat(ending(ParameterKey.PT_30_REQUEST)).contains(Ending.MET);
        kind = PetitionKind.COMPLAINT;
        assertThat(runs(ParameterKey.PT_30_REQUEST)).isFalse();
    }

    @Test
    @DisplayName("PT-32 · a denunciation that is made again is reviewed within twenty days")
    void review() {
        since.put(PetitionAct.REOPEN, at("2026-12-01 09:00"));
        state = PetitionState.REOPENED;
        assertThat(due(ParameterKey.PT_32_REVIEW)).isEqualTo(at("2026-12-22 00:00"));
        since.put(PetitionAct.REVIEW, at("2026-12-20 09:00"));
        assertThat(ending(ParameterKey.PT_32_REVIEW)).contains(Ending.MET);
        kind = PetitionKind.COMPLAINT;
        assertThat(runs(ParameterKey.PT_32_REVIEW)).isFalse();
    }

    @Test
    @DisplayName("PT-40 · nobody is urged who answered by his day")
    void answered() {
        answerDue = at("2026-12-05 00:00");
        since.put(PetitionAct.FORWARD, at("2026-11-26 09:00"));
        assertThat(runs(ParameterKey.PT_40_URGING)).isTrue();
        since.put(PetitionAct.ANSWER, at("2026-12-04 16:00"));
        assertThat(runs(ParameterKey.PT_40_URGING)).isFalse();
    }

    @Test
    @DisplayName("PT-45 · what was filed is kept for a year, closed or not, until the head decides")
    void kept() {
        since.put(PetitionAct.FILE, at("2026-12-01 09:00"));
        since.put(PetitionAct.CLOSE, at("2026-12-03 09:00"));
        assertThat(due(ParameterKey.PT_45_KEPT)).isEqualTo(at("2027-12-02 00:00"));
        assertThat(ending(ParameterKey.PT_45_KEPT)).isEmpty();
        assertThat(clock(ParameterKey.PT_45_KEPT).duty(facts())).isEqualTo(Role.CHIEF);
        since.put(PetitionAct.DECIDE_DESTRUCTION, at("2027-11-20 09:00"));
        assertThat(ending(ParameterKey.PT_45_KEPT)).contains(Ending.MET);
        holds = false;
        assertThat(runs(ParameterKey.PT_45_KEPT))
                .as("for the office that has it")
                .isFalse();
    }
}
