package vn.coordination.review.app;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.coordination.organisation.Office;
import vn.coordination.review.Quarter;

/**
 * A review of one office's accounts.
 *
 * @param open lines still to be decided
 * @param closedAt null while there are any
 */
public record AccountReviewRow(
        long id,
        Office office,
        Quarter quarter,
        boolean withRights,
        LocalDate due,
        boolean overdue,
        long lines,
        long open,
        Instant closedAt)
        implements Serializable {}
