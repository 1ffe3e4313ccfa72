package vn.coordination.conference.app;

/**
 * Do something with a conference.
 *
 * @param version the version that the user saw
 * @param note reason, number of a document or finding; may be empty where none is asked for
 * @param approval a chief's reason for lifting a gate; empty for none
 * @param approver the leader who approved it, where somebody else does it (MT-14); null for none
 */
public record ActOn(long conference, int version, String note, String approval, Long approver) {
    public ActOn {
        note = note == null ? "" : note;
        approval = approval == null ? "" : approval;
    }

    public ActOn(long conference, int version, String note, String approval) {
        this(conference, version, note, approval, null);
    }
}
