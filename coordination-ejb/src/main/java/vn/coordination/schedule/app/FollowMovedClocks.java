package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.coordination.regulation.app.DeadlineMoved;
import vn.coordination.shared.IsoWeek;

/** When the calendar changes, cases climb and silence becomes consent at the new time. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FollowMovedClocks {
    private final WeekRepository weeks;
    private final ConflictRepository conflicts;

    protected FollowMovedClocks() {
        this(null, null);
    }

    @Inject
    FollowMovedClocks(WeekRepository weeks, ConflictRepository conflicts) {
        this.weeks = weeks;
        this.conflicts = conflicts;
    }

    void moved(@Observes DeadlineMoved clock) {
        switch (clock.code()) {
            case SC_03 ->
                weeks.take(IsoWeek.parse(clock.subject().id()))
                        .of(clock.office())
                        .moveDue(clock.due());
            case SC_10 ->
                conflicts
                        .openCaseOf(Long.parseLong(clock.subject().id()))
                        .ifPresent(conflict -> conflict.moveDue(clock.due()));
            case SC_09 ->
                conflicts
                        .openCaseOf(Long.parseLong(clock.subject().id()))
                        .ifPresent(conflict -> conflict.moveProposalDue(clock.due()));
            default -> {
                // the other clocks are read from the model alone
            }
        }
    }
}
