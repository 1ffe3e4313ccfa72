package vn.coordination.schedule.slot.web;

import jakarta.faces.context.FacesContext;
import vn.coordination.schedule.SlotState;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.card.web.HeldNote;
import vn.coordination.schedule.web.SlotLook;
import vn.coordination.schedule.web.SlotWords;
import vn.coordination.shared.IsoWeek;

/**
 * How the stored slot stands.
 *
 * @param slot null while it is not stored
 * @param look null while it is not stored
 * @param held what has it; null when nothing does
 * @param speaks whether the reader may give the reason for which a gated rule lets something pass
 */
public record SlotView(SlotRow slot, SlotLook look, IsoWeek week, HeldNote held, boolean speaks) {
    /** Others know of it as issued, so that a change needs a chief. */
    public boolean published() {
        return slot != null && slot.state().published();
    }

    /** It may be saved and exchanged in one go. */
    public boolean exchangeable() {
        return slot == null || slot.state() == SlotState.DRAFT;
    }

    public String time() {
        return SlotWords.time(
                slot.plan(), FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
