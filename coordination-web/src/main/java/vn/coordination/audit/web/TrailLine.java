package vn.coordination.audit.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.coordination.audit.web.TrailWords.Ground;

/** One entry of the trail in the reader's words. */
public record TrailLine(
        Instant at,
        String who,
        String office,
        String source,
        String action,
        String subject,
        boolean refused,
        List<Ground> grounds,
        List<Change> changes)
        implements Serializable {

    public record Change(String field, String before, String after) implements Serializable {}
}
