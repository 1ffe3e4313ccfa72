package vn.coordination.reception;

import static vn.coordination.reception.ReceptionHost.DEPUTY;
import static vn.coordination.reception.ReceptionHost.LEADER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.coordination.identity.Role;
import vn.coordination.regulation.ClockKind;
import vn.coordination.regulation.DeadlineRule.Ended;
import vn.coordination.regulation.Ending;
import vn.coordination.regulation.EventClock;
import vn.coordination.rule.ParameterKey;

/** The clocks of reception, one line or two for each entry. */
public final class ReceptionClocks {
    static final String DONE = "reception.done";
    static final String OVER = "reception.over";

    // a day that is given up, moved or arranged anew is to be told of again, though it is the same as before
    public static final List<EventClock<DayFacts>> OF_A_DAY = List.of(
            ReceptionClocks.<DayFacts>before(ParameterKey.PT_48_POSTED, ClockKind.ANSWER, ReceptionClocks::beginning)
                    .until(DONE, DayFacts::posted)
                    .over(ReceptionClocks::cancelled)
                    .again(),
            // who came on the old day must find the new one announced
            ReceptionClocks.<DayFacts>before(ParameterKey.PT_48_POSTED, ClockKind.ASSIGNMENT, DayFacts::lost)
                    .until(DONE, DayFacts::rearranged)
                    .over(ReceptionClocks::cancelled)
                    .again()
                    .duty(Role.SCHEDULE_COORDINATOR),
            ReceptionClocks.<DayFacts>before(ParameterKey.PT_49_TOLD, ClockKind.ASSIGNMENT, ReceptionClocks::deputys)
                    .until(DONE, DayFacts::told)
                    .over(ReceptionClocks::heldOrCancelled)
                    .again(),
            // a deputy who says nothing comes
            ReceptionClocks.<DayFacts>before(ParameterKey.PT_49_UNABLE, ClockKind.ANSWER, ReceptionClocks::deputys)
                    .until(DONE, DayFacts::answered)
                    .over(ReceptionClocks::heldOrCancelled)
                    .again()
                    .silent(),
            ReceptionClocks.<DayFacts>since(
                            ParameterKey.PT_51_CONCLUSIONS,
                            ClockKind.ANSWER,
                            facts -> facts.held().filter(held -> facts.of(LEADER)))
                    .until(DONE, DayFacts::concluded));

    public static final EventClock<VisitFacts> NOTICE_OF_REFUSAL = ReceptionClocks.<VisitFacts>since(
                    ParameterKey.PT_46_REFUSAL,
                    ClockKind.ANSWER,
                    facts -> Optional.of(facts.at()).filter(at -> facts.noticeOwed()))
            .until(DONE, VisitFacts::noticed);

    public static final EventClock<DutyFacts> MONTH = ReceptionClocks.<DutyFacts>before(
                    ParameterKey.PT_50_MONTH, ClockKind.CLOSURE, facts -> Optional.of(facts.nextMonth()))
            .until(DONE, DutyFacts::done)
            .over(DutyFacts::over)
            .duty(Role.CHIEF);

    private ReceptionClocks() {}

    /** Unless something else is said, who receives citizens sees to it. */
    private static <F> EventClock<F> before(ParameterKey limit, ClockKind kind, Function<F, Optional<Instant>> event) {
        return EventClock.before(limit, kind, event).duty(Role.CITIZEN_RECEIVER);
    }

    private static <F> EventClock<F> since(ParameterKey limit, ClockKind kind, Function<F, Optional<Instant>> event) {
        return EventClock.since(limit, kind, event).duty(Role.CITIZEN_RECEIVER);
    }

    public static Stream<EventClock<?>> all() {
        return Stream.concat(OF_A_DAY.stream(), Stream.of(NOTICE_OF_REFUSAL, MONTH));
    }

    private static Optional<Instant> beginning(DayFacts facts) {
        return Optional.of(facts.beginning()).filter(beginning -> facts.claimed());
    }

    private static Optional<Instant> deputys(DayFacts facts) {
        return beginning(facts).filter(beginning -> facts.of(DEPUTY));
    }

    private static Optional<Ended> cancelled(DayFacts facts) {
        return facts.cancelled().map(when -> new Ended(Ending.CANCELLED, when, OVER));
    }

    private static Optional<Ended> heldOrCancelled(DayFacts facts) {
        return cancelled(facts).or(() -> facts.held().map(when -> new Ended(Ending.PASSED, when, OVER)));
    }
}
