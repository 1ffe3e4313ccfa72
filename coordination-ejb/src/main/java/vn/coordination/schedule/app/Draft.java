package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.coordination.schedule.DraftHash;
import vn.coordination.shared.IsoWeek;

/** The consolidated draft of a week as one thing that can be confirmed. */
@ApplicationScoped
class Draft {
    private SlotRepository slots;

    protected Draft() {}

    @Inject
    Draft(SlotRepository slots) {
        this.slots = slots;
    }

    String hash(IsoWeek week) {
        return DraftHash.of(slots.draft(week));
    }
}
