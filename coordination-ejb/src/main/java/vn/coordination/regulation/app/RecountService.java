package vn.coordination.regulation.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.coordination.identity.Role;
import vn.coordination.regulation.Deadline;
import vn.coordination.regulation.Recount;
import vn.coordination.rule.app.RuleBook;

/** Counts the open clocks anew after a change of the calendar, some at a time, each recorded once with both its dates. */
@Stateless
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.SYSTEM})
public class RecountService {
    private static final int CLOCKS_AT_A_TIME = 200;

    private final RecountRepository recounts;
    private final DeadlineRepository deadlines;
    private final RuleBook book;
    private final Event<DeadlineMoved> moved;
    private final Clock clock;

    protected RecountService() {
        this(null, null, null, null, null);
    }

    @Inject
    public RecountService(
            RecountRepository recounts,
            DeadlineRepository deadlines,
            RuleBook book,
            Event<DeadlineMoved> moved,
            Clock clock) {
        this.recounts = recounts;
        this.deadlines = deadlines;
        this.book = book;
        this.moved = moved;
        this.clock = clock;
    }

    public List<Long> unfinished() {
        return recounts.unfinished();
    }

    /** Takes the run a piece further; false when it is finished. */
    public boolean goOn(long id) {
        Recount recount = recounts.locked(id);
        if (recount.isFinished()) {
            return false;
        }
        // another node may have changed the calendar seconds ago
        book.refresh();
        List<Deadline> piece = deadlines.openAfter(recount.lastDeadline(), CLOCKS_AT_A_TIME);
        if (piece.isEmpty()) {
            recount.finish(clock.instant());
            return false;
        }
        int count =
                (int) piece.stream().filter(deadline -> recounted(id, deadline)).count();
        recount.advance(piece.get(piece.size() - 1).id(), count);
        return true;
    }

    private boolean recounted(long recount, Deadline deadline) {
        Instant before = deadline.due();
        if (!deadline.recount(book.calendar())) {
            return false;
        }
        recounts.moved(recount, deadline.id(), before, deadline.due());
        moved.fire(new DeadlineMoved(
                deadline.code(), deadline.subject(), deadline.office(), deadline.started(), deadline.due()));
        return true;
    }
}
