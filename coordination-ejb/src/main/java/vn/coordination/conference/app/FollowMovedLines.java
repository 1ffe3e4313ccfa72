package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.coordination.conference.LineKind;
import vn.coordination.regulation.app.DeadlineMoved;
import vn.coordination.rule.RuleCode;
import vn.coordination.shared.City;

/** When the calendar changes, the last day of a line is that of its clock. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FollowMovedLines {
    private final ConferenceRepository conferences;

    protected FollowMovedLines() {
        this(null);
    }

    @Inject
    FollowMovedLines(ConferenceRepository conferences) {
        this.conferences = conferences;
    }

    void moved(@Observes DeadlineMoved clock) {
        if (clock.code() == RuleCode.MT_05) {
            String line = clock.subject().id();
            conferences
                    .get(LineKind.conferenceOf(line))
                    .lineFalls(
                            LineKind.of(line),
                            clock.due().minusNanos(1).atZone(City.ZONE).toLocalDate());
        }
    }
}
