package vn.coordination.schedule.week.app;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.Consent;
import vn.coordination.schedule.WeekState;
import vn.coordination.shared.IsoWeek;

/**
 * A week as all three offices may see it.
 *
 * @param hash of the draft as it stands, to be confirmed
 * @param slots number of exchanged slots
 * @param conflicts number of open conflict cases
 */
public record WeekRow(
        IsoWeek week,
        WeekState state,
        int issueNumber,
        Instant issuedAt,
        int version,
        List<Word> words,
        String hash,
        long slots,
        long conflicts,
        boolean mayBeIssued)
        implements Serializable {

    /** One office's part. */
    public record Word(
            Office office,
            Instant draftSent,
            Consent consent,
            Instant consentAt,
            Long consentBy,
            Long actingFor,
            Instant consentDue)
            implements Serializable {}
}
