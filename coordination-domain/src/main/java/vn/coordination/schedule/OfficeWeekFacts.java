package vn.coordination.schedule;

import java.time.Instant;
import vn.coordination.organisation.Office;
import vn.coordination.shared.IsoWeek;

/**
 * Where an office stands in a week, as far as its clocks ask.
 *
 * @param asked since when its word is waited for; null = nobody asked
 * @param regular whether its word is due at the regular cut-off, and not so long after it was asked
 */
public record OfficeWeekFacts(
        IsoWeek week,
        Office office,
        Instant draftSent,
        Instant consolidated,
        Instant asked,
        boolean regular,
        Consent consent,
        Instant consentAt,
        Instant issued) {

    public static OfficeWeekFacts of(Week week, OfficeWord word, Instant regularDue) {
        return new OfficeWeekFacts(
                week.week(),
                word.office(),
                word.draftSent(),
                week.consolidatedAt(),
                word.asked(),
                regularDue.equals(word.consentDue()),
                word.consent(),
                word.consentAt(),
                week.issuedAt());
    }

    /** The week's clocks start with the week before it. */
    public Instant opening() {
        return week.previous().span().start();
    }
}
