package vn.coordination.schedule.app;

import vn.coordination.organisation.Office;
import vn.coordination.rule.FactsVersion;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotPlan;

/** What of a slot is kept in an issued version. */
@FactsVersion(1)
public record IssuedContent(Office office, SlotPlan plan) {
    static IssuedContent of(Slot slot) {
        return new IssuedContent(slot.owner(), slot.plan());
    }
}
