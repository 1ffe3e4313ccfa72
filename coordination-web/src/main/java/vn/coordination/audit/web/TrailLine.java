package vn.coordination.audit.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.audit.web.TrailWords.Ground;

/** One entry of the trail in the reader's words. */
public record TrailLine(
        Instant at,
        long account,
        String who,
        String office,
        String source,
        String action,
        Subject record,
        String subject,
        boolean refused,
        boolean created,
        List<Ground> grounds,
        List<Change> changes)
        implements Serializable {

    public record Change(String field, String before, String after) implements Serializable {}
}
