package vn.coordination.schedule.board.web;

import vn.coordination.organisation.Office;
import vn.coordination.schedule.web.SlotLook;
import vn.coordination.shared.web.Formats;

/**
 * A slot as it lies in one cell of the board.
 *
 * @param slot null where the reader may know only that somebody is busy: by its number the people of one slot could be put
 *     together (SC-16)
 * @param label everything the picture says, for those who do not see it
 * @param disputed another slot wants what it holds in this row
 * @param movable the reader may drag it
 * @param continued the afternoon's part of a slot that began in the morning
 */
public record Chip(
        Long slot,
        Integer version,
        Office office,
        SlotLook state,
        String time,
        String title,
        String label,
        boolean disputed,
        boolean movable,
        boolean continued) {
    public String style() {
        return "chip look-" + (disputed ? SlotLook.CONFLICT : state).look() + " of-" + Formats.lower(office.code())
                + (movable ? " movable" : "") + (continued ? " continued" : "");
    }

    /** Null for one that cannot be opened. */
    String address() {
        return slot == null ? null : "slot.xhtml?id=" + slot;
    }

    public String picture() {
        return (disputed ? SlotLook.CONFLICT : state).look();
    }
}
