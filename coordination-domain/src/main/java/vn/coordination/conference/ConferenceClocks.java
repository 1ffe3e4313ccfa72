package vn.coordination.conference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.coordination.identity.Role;
import vn.coordination.regulation.ClockKind;
import vn.coordination.regulation.EventClock;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.RuleCode;

/**
 * The clocks of a conference, a line or two for each entry. Those counted back from its beginning run on when what ended them is
 * undone: it goes back to the day it had, or to another room on that day, or one of its points is to be tested again.
 */
public final class ConferenceClocks {
    static final String DONE = "conference.done";
    static final String OVER = "conference.over";

    public static final List<EventClock<ConferenceDates>> OF_A_CONFERENCE = List.of(
            EventClock.<ConferenceDates>before(
                            RuleCode.MT_02,
                            ClockKind.ANSWER,
                            dates -> dates.kind().papers().orElseThrow(),
                            dates -> dates.beginning()
                                    .filter(day -> dates.kind().papers().isPresent()))
                    .until(DONE, dates -> dates.at(ConferenceAct.SEND_PAPERS))
                    .over(ConferenceDates::begun)
                    .again()
                    .duty(Role.SCHEDULE_COORDINATOR),
            EventClock.<ConferenceDates>before(
                            ParameterKey.MT_03_CALL,
                            ClockKind.ANSWER,
                            dates ->
                                    dates.beginning().filter(day -> dates.kind().called()))
                    .until(DONE, dates -> dates.at(ConferenceAct.INVITE))
                    .over(ConferenceDates::begun)
                    .again()
                    .duty(Role.SCHEDULE_COORDINATOR),
            EventClock.<ConferenceDates>since(
                            ParameterKey.MT_09_CONCLUSIONS,
                            ClockKind.ANSWER,
                            dates -> dates.at(ConferenceAct.END).filter(end -> !dates.exempt()))
                    .until(DONE, dates -> dates.at(ConferenceAct.CONCLUDE))
                    .duty(Role.DIVISION_HEAD),
            EventClock.<ConferenceDates>since(
                            ParameterKey.MT_11_ATTENDANCE, ClockKind.RECEIPT, dates -> dates.at(ConferenceAct.END))
                    .until(DONE, dates -> dates.at(ConferenceAct.CONFIRM_ATTENDANCE))
                    .duty(Role.SPECIALIST),
            EventClock.<ConferenceDates>before(ParameterKey.OC_01_NOTICE, ClockKind.ANSWER, ConferenceClocks::online)
                    .until(DONE, dates -> dates.at(ConferenceAct.INVITE))
                    .over(ConferenceDates::begun)
                    .again()
                    .duty(Role.SCHEDULE_COORDINATOR),
            EventClock.<ConferenceDates>before(ParameterKey.OC_02_TEST, ClockKind.ANSWER, ConferenceClocks::online)
                    .until(DONE, ConferenceDates::tested)
                    .over(ConferenceDates::begun)
                    .again()
                    .duty(Role.IT_SUPPORT),
            EventClock.<ConferenceDates>before(
                            ParameterKey.OC_03_CONNECTION, ClockKind.ANSWER, ConferenceClocks::online)
                    .until(DONE, dates -> dates.at(ConferenceAct.SIGN_OFF))
                    .over(ConferenceDates::begun)
                    .again()
                    .duty(Role.IT_SUPPORT),
            EventClock.<ConferenceDates>since(
                            ParameterKey.OC_06_HEAD_COUNT,
                            ClockKind.ANSWER,
                            dates -> dates.at(ConferenceAct.END).filter(end -> dates.online()))
                    .until(DONE, ConferenceDates::counted)
                    .over(ConferenceDates::shut)
                    .duty(Role.IT_SUPPORT));

    /** What an office prepares is done by the last day of its line, as the template counts it back. */
    public static final EventClock<LineDates> LINE = EventClock.<LineDates>daysBefore(
                    RuleCode.MT_05,
                    ClockKind.CLOSURE,
                    LineDates::workingDays,
                    line -> line.conference().beginning())
            .until(DONE, LineDates::done)
            .over(line -> line.conference().begun())
            .again()
            .duty(Role.SCHEDULE_COORDINATOR);

    /** One quarter's meeting of the leaders of Party, Council and Committee (MT-13). */
    public static final EventClock<QuarterFacts> QUARTER = EventClock.<QuarterFacts>since(
                    ParameterKey.MT_13_INTERVAL, ClockKind.CLOSURE, facts -> Optional.of(facts.begins()))
            .until(DONE, QuarterFacts::held)
            .duty(Role.CHIEF);

    private ConferenceClocks() {}

    public static Stream<EventClock<?>> all() {
        return Stream.concat(OF_A_CONFERENCE.stream(), Stream.of(LINE, QUARTER));
    }

    private static Optional<Instant> online(ConferenceDates dates) {
        return dates.beginning().filter(day -> dates.online());
    }
}
