package vn.coordination.logistics;

import vn.coordination.organisation.Office;

/** What may be ordered for a conference (FL-03). */
public enum ServiceKind {
    ROOM_SET_UP,
    /** So many pieces of one kind, claimed for their time. */
    EQUIPMENT,
    CAR,
    MEALS,
    GUESTS,
    SECURITY,
    MEDICAL;

    /** The office that usually serves: guests and guards are the Committee Office's, the room is the lead's. */
    public Office serving(Office lead) {
        return switch (this) {
            case ROOM_SET_UP, EQUIPMENT, CAR -> lead;
            case MEALS, GUESTS, SECURITY, MEDICAL -> Office.COMMITTEE_OFFICE;
        };
    }
}
