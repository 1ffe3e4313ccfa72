package vn.coordination.regulation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Role;
import vn.coordination.notice.app.Notices;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.Deadline;
import vn.coordination.regulation.Step;
import vn.coordination.rule.Argument;
import vn.coordination.shared.City;

/** Whom each step of the ladder tells, and in which words. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EscalationNews {
    private final Notices notices;
    private final DutyRepository duties;

    protected EscalationNews() {
        this(null, null);
    }

    @Inject
    EscalationNews(Notices notices, DutyRepository duties) {
        this.notices = notices;
        this.duties = duties;
    }

    void tell(List<StepToTake> steps) {
        Map<Duty, List<Long>> holders = new HashMap<>();
        notices.tellAll(steps.stream()
                .filter(each -> !each.silent())
                .map(each -> message(each.deadline(), each.step(), holders))
                .toList());
    }

    private Notices.Message message(Deadline deadline, Step step, Map<Duty, List<Long>> holders) {
        return new Notices.Message(
                told(deadline, step, holders),
                key(step),
                List.of(
                        Argument.term("clock." + deadline.code()),
                        SubjectArgument.of(deadline.subject()),
                        due(deadline.due()),
                        Argument.office(deadline.office().code())),
                opens(deadline, step),
                "clock-" + deadline.id() + "-" + step);
    }

    /** A day that may be used to its end is named, not the midnight after it. */
    private static Argument due(Instant due) {
        ZonedDateTime there = due.atZone(City.ZONE);
        return there.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Argument.date(there.toLocalDate().minusDays(1))
                : Argument.instant(due);
    }

    private Collection<Long> told(Deadline deadline, Step step, Map<Duty, List<Long>> holders) {
        boolean named = deadline.holder() != null && (step == Step.REMINDER || step == Step.HOLDER);
        return named
                ? List.of(deadline.holder())
                : holders.computeIfAbsent(duty(deadline, step), duty -> duties.holders(duty.offices(), duty.role()));
    }

    private static Duty duty(Deadline deadline, Step step) {
        Set<Office> own = EnumSet.of(deadline.office());
        return switch (step) {
            case REMINDER, HOLDER -> new Duty(own, deadline.duty());
            case HEAD_OF_DIVISION -> new Duty(own, Role.DIVISION_HEAD);
            case DEPUTY_CHIEF -> new Duty(own, Role.DEPUTY_CHIEF);
            case CHIEFS -> new Duty(EnumSet.allOf(Office.class), Role.CHIEF);
        };
    }

    /** Asked for once, however many clocks run against it. */
    private record Duty(Set<Office> offices, Role role) {}

    /** The last step leads to the agenda, the others to what is late. */
    private static Subject opens(Deadline deadline, Step step) {
        return step == Step.CHIEFS ? new Subject("Agenda", deadline.id().toString()) : deadline.subject();
    }

    private static String key(Step step) {
        return switch (step) {
            case REMINDER -> "clock.near";
            case HOLDER, HEAD_OF_DIVISION -> "clock.late";
            case DEPUTY_CHIEF -> "clock.deputyChief";
            case CHIEFS -> "clock.chiefs";
        };
    }
}
