package vn.coordination.schedule.week.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.coordination.schedule.DraftHash;
import vn.coordination.schedule.app.Slots;
import vn.coordination.shared.IsoWeek;

/** The consolidated draft of a week as one thing that can be confirmed. */
@ApplicationScoped
class Draft {
    private Slots slots;

    protected Draft() {}

    @Inject
    Draft(Slots slots) {
        this.slots = slots;
    }

    String hash(IsoWeek week) {
        return DraftHash.of(slots.draft(week));
    }
}
