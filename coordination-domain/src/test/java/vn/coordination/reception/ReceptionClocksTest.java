package vn.coordination.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.testkit.Moments.at;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.identity.Role;
import vn.coordination.regulation.Counting;
import vn.coordination.regulation.DeadlineRule;
import vn.coordination.regulation.DeadlineRule.Ended;
import vn.coordination.regulation.Ending;
import vn.coordination.regulation.Term;
import vn.coordination.rule.RuleCode;
import vn.coordination.testkit.Calendars;
import vn.coordination.testkit.StandardParameters;

class ReceptionClocksTest {
    private static final Instant DAY = at("2026-12-16 08:00");
    private static final DayFacts PLANNED = day(ReceptionHost.LEADER);

    @Test
    @DisplayName("PT-48 · posted at the latest on the fifth working day before, whatever weekend lies between")
    void posting() {
        DeadlineRule<DayFacts> clock = clock(RuleCode.PT_48, 0);
        assertThat(due(clock, PLANNED)).isEqualTo(at("2026-12-10 00:00"));
        assertThat(clock.ended(PLANNED)).isEmpty();
        Instant posted = at("2026-12-09 16:00");
        DayFacts done = with(PLANNED, null, null, posted, null, null, null);
        assertThat(clock.ended(done)).contains(new Ended(Ending.MET, posted, "reception.done"));
    }

    @Test
    @DisplayName("PT-48 · a day that is cancelled is not posted any more")
    void cancelled() {
        DayFacts off = with(PLANNED, null, null, null, null, null, at("2026-12-01 09:00"));
        assertThat(clock(RuleCode.PT_48, 0).ended(off)).map(Ended::how).contains(Ending.CANCELLED);
    }

    @Test
    @DisplayName(
            "PT-48 · a day that lost its time is not posted; another is set while that can still be posted in time")
    void lost() {
        DayFacts lost = lost(null);
        DeadlineRule<DayFacts> setting = clock(RuleCode.PT_48, 1);
        assertThat(clock(RuleCode.PT_48, 0).starts(lost)).isEmpty();
        assertThat(setting.starts(PLANNED)).isEmpty();
        assertThat(due(setting, lost)).isEqualTo(at("2026-12-10 00:00"));
        assertThat(setting.ended(lost)).isEmpty();
        Instant set = at("2026-12-08 10:00");
        assertThat(setting.ended(lost(set))).contains(new Ended(Ending.MET, set, "reception.done"));
        assertThat(setting.duty(lost)).isEqualTo(Role.SCHEDULE_COORDINATOR);
    }

    @Test
    @DisplayName("PT-49 · a deputy is told ten working days before and answers five before; a leader is not asked")
    void deputy() {
        DayFacts deputys = day(ReceptionHost.DEPUTY);
        DeadlineRule<DayFacts> told = clock(RuleCode.PT_49, 0);
        DeadlineRule<DayFacts> answered = clock(RuleCode.PT_49, 1);
        assertThat(due(told, deputys)).isEqualTo(at("2026-12-03 00:00"));
        assertThat(due(answered, deputys)).isEqualTo(at("2026-12-10 00:00"));
        assertThat(told.starts(PLANNED)).isEmpty();
        assertThat(answered.starts(PLANNED)).isEmpty();
        assertThat(told.kind()).as("two clocks of one entry").isNotEqualTo(answered.kind());
    }

    @Test
    @DisplayName("PT-49 · a deputy who says nothing comes: nobody is called up over his silence")
    void silence() {
        DeadlineRule<DayFacts> answered = clock(RuleCode.PT_49, 1);
        DayFacts held = with(day(ReceptionHost.DEPUTY), null, null, null, DAY, null, null);
        assertThat(answered.hasOwnLadder()).isTrue();
        assertThat(answered.ended(held)).map(Ended::how).contains(Ending.PASSED);
    }

    @Test
    @DisplayName("PT-51 · a leader's conclusions are due five working days after the day was held, and only then")
    void conclusions() {
        DeadlineRule<DayFacts> clock = clock(RuleCode.PT_51, 0);
        assertThat(clock.starts(PLANNED)).isEmpty();
        DayFacts held = with(PLANNED, null, null, DAY, DAY, null, null);
        assertThat(due(clock, held)).isEqualTo(at("2026-12-24 00:00"));
        assertThat(clock.ended(held)).isEmpty();
        Instant sent = at("2026-12-20 10:00");
        assertThat(clock.ended(with(PLANNED, null, null, DAY, DAY, sent, null)))
                .map(Ended::when)
                .contains(sent);
        assertThat(clock.starts(with(day(ReceptionHost.DEPUTY), null, null, DAY, DAY, null, null)))
                .isEmpty();
    }

    @Test
    @DisplayName("PT-46 · a signed notice is due three working days after a refusal on two grounds, and on no other")
    void refusal() {
        Instant came = at("2026-12-11 09:00");
        VisitFacts owed = new VisitFacts(came, true, Optional.empty());
        assertThat(due(ReceptionClocks.NOTICE_OF_REFUSAL, owed)).isEqualTo(at("2026-12-17 00:00"));
        assertThat(ReceptionClocks.NOTICE_OF_REFUSAL.starts(new VisitFacts(came, false, Optional.empty())))
                .isEmpty();
        assertThat(Stream.of(RefusalGround.values()).filter(RefusalGround::asksForNotice))
                .containsExactly(RefusalGround.SETTLED, RefusalGround.ALREADY_ANSWERED);
    }

    @Test
    @DisplayName("PT-50 · a month is done by the days held in person, as many as it asks for, before the next begins")
    void month() {
        YearMonth november = YearMonth.of(2026, 11);
        DutyFacts none = new DutyFacts(november, 1, List.of(), Optional.empty());
        assertThat(due(ReceptionClocks.MONTH, none)).isEqualTo(at("2026-12-01 00:00"));
        assertThat(ReceptionClocks.MONTH.ended(none)).isEmpty();
        assertThat(ReceptionClocks.MONTH.duty(none)).isEqualTo(Role.CHIEF);
        Instant early = at("2026-11-05 08:00");
        Instant late = at("2026-11-20 08:00");
        List<Instant> two = List.of(late, early);
        assertThat(ReceptionClocks.MONTH.ended(new DutyFacts(november, 1, two, Optional.empty())))
                .map(Ended::when)
                .contains(early);
        assertThat(ReceptionClocks.MONTH.ended(new DutyFacts(november, 2, two, Optional.empty())))
                .map(Ended::when)
                .contains(late);
        assertThat(ReceptionClocks.MONTH.ended(new DutyFacts(november, 3, two, Optional.empty())))
                .isEmpty();
    }

    @Test
    @DisplayName("PT-50 · a month that ends on a Sunday is over with its last working day")
    void endsOnASunday() {
        DutyFacts may = new DutyFacts(YearMonth.of(2026, 5), 1, List.of(), Optional.empty());
        assertThat(due(ReceptionClocks.MONTH, may)).isEqualTo(at("2026-05-30 00:00"));
    }

    private static <F> Instant due(DeadlineRule<F> clock, F facts) {
        Term term = Term.of(clock.limit(facts), StandardParameters.standardParameters());
        return Counting.of(
                        clock.starts(facts).orElseThrow(),
                        clock.backwards() ? term.before() : term,
                        List.of(),
                        Calendars.standardCalendar())
                .due();
    }

    private static DeadlineRule<DayFacts> clock(RuleCode code, int index) {
        return ReceptionClocks.OF_A_DAY.stream()
                .filter(clock -> clock.code() == code)
                .toList()
                .get(index);
    }

    private static DayFacts day(ReceptionHost host) {
        return new DayFacts(
                host,
                DAY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static DayFacts lost(Instant rearranged) {
        return new DayFacts(
                ReceptionHost.LEADER,
                DAY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(DAY),
                Optional.ofNullable(rearranged));
    }

    private static DayFacts with(
            DayFacts facts,
            Instant told,
            Instant answered,
            Instant posted,
            Instant held,
            Instant concluded,
            Instant cancelled) {
        return new DayFacts(
                facts.host(),
                facts.beginning(),
                Optional.ofNullable(told),
                Optional.ofNullable(answered),
                Optional.ofNullable(posted),
                Optional.ofNullable(held),
                Optional.ofNullable(concluded),
                Optional.ofNullable(cancelled),
                facts.lost(),
                facts.rearranged());
    }
}
