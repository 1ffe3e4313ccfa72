package vn.coordination.schedule.web;

import java.util.Locale;
import vn.coordination.schedule.WeekState;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.shared.web.Texts;

/** How a slot's state looks and is called: colour, picture and word together. */
public enum SlotLook {
    DRAFT("draft"),
    PROPOSED("proposed"),
    /** Holds its people and room while the offices are being asked. */
    RESERVED("reserved"),
    CONFIRMED("confirmed"),
    ISSUED("confirmed"),
    CONFLICT("breach"),
    NEGOTIATING("breach"),
    CHANGED("displaced"),
    MOVED("displaced"),
    CANCELLED("cancelled"),
    HELD("confirmed"),
    RECORDED("confirmed"),
    BUSY("busy");

    private final String look;

    SlotLook(String look) {
        this.look = look;
    }

    /** @param week what has become of the slot's week */
    public static SlotLook of(SlotRow slot, WeekState week) {
        if (slot.busy()) {
            return BUSY;
        }
        return switch (slot.state()) {
            case DRAFT -> DRAFT;
            case SUBMITTED -> submitted(week);
            case CONFLICT -> CONFLICT;
            case NEGOTIATING -> NEGOTIATING;
            case CONFIRMED -> CONFIRMED;
            case ISSUED -> ISSUED;
            case CHANGED -> CHANGED;
            case MOVED -> MOVED;
            case CANCELLED -> CANCELLED;
            case HELD -> HELD;
            case RECORDED -> RECORDED;
        };
    }

    private static SlotLook submitted(WeekState week) {
        return switch (week) {
            case OPEN, EXCHANGED -> PROPOSED;
            case CONSOLIDATED -> RESERVED;
            case CONFIRMED, ISSUED, ARCHIVED -> CONFIRMED;
        };
    }

    /** Name of the picture, and of the colours in the style sheet. */
    public String look() {
        return look;
    }

    public String word(Locale locale) {
        return Texts.text(locale, "slot.look." + name());
    }
}
