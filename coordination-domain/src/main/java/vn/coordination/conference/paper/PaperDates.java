package vn.coordination.conference.paper;

import java.time.Instant;
import java.util.Optional;

/**
 * By when the papers of a conference are there.
 *
 * @param due when their last day is over (MT-02)
 * @param issued when they were sent; empty while they have not been
 */
public record PaperDates(Instant due, Optional<Instant> issued) {
    public boolean late(Instant at) {
        return !at.isBefore(due) || issued.filter(at::isAfter).isPresent();
    }
}
