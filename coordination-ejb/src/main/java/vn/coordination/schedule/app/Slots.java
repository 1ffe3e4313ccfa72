package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import vn.coordination.schedule.DraftHash;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotState;
import vn.coordination.shared.IsoWeek;

/** Slots for the parts of the schedule, which do something with them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Slots {
    private final SlotRepository slots;

    protected Slots() {
        this(null);
    }

    @Inject
    Slots(SlotRepository slots) {
        this.slots = slots;
    }

    /** In the version that the user saw. */
    public Slot find(long id, int version) {
        return slots.find(id, version);
    }

    public Slot find(long id) {
        return slots.find(id);
    }

    public List<Slot> ofWeek(IsoWeek week, Collection<SlotState> states) {
        return slots.ofWeek(week, states);
    }

    /** What a confirmation of the week would be of. */
    public List<DraftHash.Row> draft(IsoWeek week) {
        return slots.draft(week);
    }

    public void add(Slot slot) {
        slots.add(slot);
    }

    /** Its claims go before it takes them anew; whoever takes them tells of it. */
    public void release(Slot slot) {
        slots.release(slot.id());
    }
}
