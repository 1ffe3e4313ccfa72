package vn.coordination.schedule.slot.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.settlement.app.ConflictQueries;
import vn.coordination.shared.IsoWeek;

/** What was done with one slot, for those who may open it; of a busy one not even when it was touched (SC-16). */
@Named
@RequestScoped
public class SlotHistoryPage {
    @Inject
    private SlotReader reader;

    @Inject
    private ConflictQueries conflicts;

    @Inject
    private CurrentActor actor;

    private Long id;
    private SlotRow slot;

    public void load() {
        slot = id == null ? null : reader.slot(id).filter(row -> !row.busy()).orElse(null);
    }

    /** Null when there is none, or when the reader may not open it. */
    public SlotRow getSlot() {
        return slot;
    }

    /** What became of its clashes belongs to its history. */
    public List<Subject> getConflicts() {
        return conflicts.casesOf(actor.scope(), id);
    }

    public IsoWeek getWeek() {
        return IsoWeek.of(slot.plan().day());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
