package vn.coordination.petition.inbox.app;

import java.util.Map;
import vn.coordination.petition.AgeBand;

/**
 * How much there is beside a page of the inbox. Of what there is more of than {@link #MOST}, only that is told: what is
 * closed only ever grows.
 *
 * @param queues of every queue of the office, with what is offered to it
 * @param ages of what the filter finds, whatever age it asks for
 */
public record InboxCount(Map<Queue, Long> queues, Map<AgeBand, Long> ages) {
    public static final int MOST = 1_000;
}
