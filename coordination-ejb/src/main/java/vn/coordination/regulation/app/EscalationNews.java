package vn.coordination.regulation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Role;
import vn.coordination.notice.app.Notices;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.Deadline;
import vn.coordination.regulation.Step;
import vn.coordination.rule.Argument;

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

    void tell(Deadline deadline, Step step) {
        notices.tell(
                told(deadline, step),
                key(step),
                List.of(
                        Argument.term("clock." + deadline.code()),
                        SubjectArgument.of(deadline.subject()),
                        Argument.instant(deadline.due()),
                        Argument.office(deadline.office().code())),
                opens(deadline, step),
                "clock-" + deadline.id() + "-" + step);
    }

    private Collection<Long> told(Deadline deadline, Step step) {
        return switch (step) {
            case REMINDER, HOLDER ->
                deadline.holder() == null ? of(deadline.office(), deadline.duty()) : List.of(deadline.holder());
            case HEAD_OF_DIVISION -> of(deadline.office(), Role.DIVISION_HEAD);
            case DEPUTY_CHIEF -> of(deadline.office(), Role.DEPUTY_CHIEF);
            case CHIEFS -> duties.holders(EnumSet.allOf(Office.class), Role.CHIEF);
        };
    }

    private List<Long> of(Office office, Role role) {
        return duties.holders(EnumSet.of(office), role);
    }

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
