package vn.coordination.consultation.app;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.consultation.ConsultationState;
import vn.coordination.consultation.Matter;
import vn.coordination.consultation.Opinion;
import vn.coordination.organisation.Office;

/** A consultation as those who take part see it. */
public record ConsultationRow(
        long id,
        Subject subject,
        Office lead,
        String question,
        Matter matter,
        boolean urgent,
        ConsultationState state,
        Instant askedAt,
        String synthesis,
        Instant synthesisedAt,
        List<Asked> offices,
        List<Said> replies)
        implements Serializable {
    public ConsultationRow {
        offices = List.copyOf(offices);
        replies = List.copyOf(replies);
    }

    /**
     * An office that was asked.
     *
     * @param last what it said last; null while it is waited for
     */
    public record Asked(Office office, Instant due, Opinion last) implements Serializable {}

    /**
     * One reply.
     *
     * @param person who spoke; null when silence counted
     * @param actingFor the chief in whose place; null for the chief himself
     * @param rule printed code by which silence counted; null when somebody spoke
     */
    public record Said(
            Office office, Opinion opinion, String comments, Instant at, String person, String actingFor, String rule)
            implements Serializable {}

    /** Nobody is waited for. */
    public boolean complete() {
        return offices.stream().allMatch(office -> office.last() != null);
    }

    public boolean sent() {
        return state == ConsultationState.SENT;
    }
}
