package vn.coordination.audit.app;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.coordination.audit.Outcome;
import vn.coordination.audit.Subject;

/**
 * One entry of the trail.
 *
 * @param officeCode null for the system itself
 * @param codes printed rule codes broken or waived
 * @param kind CREATED, CHANGED, DELETED or EXPORTED; empty when nothing was written
 * @param rulings JSON of the judgement it stands on; null without one
 */
public record TrailRow(
        UUID id,
        Instant at,
        long account,
        long person,
        String officeCode,
        String source,
        String action,
        Subject subject,
        Outcome outcome,
        List<String> codes,
        String kind,
        List<FieldChange> changes,
        String rulings)
        implements Serializable {
    public TrailCursor cursor() {
        return new TrailCursor(at, id);
    }
}
