package vn.coordination.schedule.card.web;

import java.io.Serializable;
import vn.coordination.organisation.Office;

/**
 * A conflict case as the card shows it.
 *
 * @param other the slot on the other side, for this reader; 0 when there is none
 * @param busy the reader may know of the other slot only that somebody is busy: it has no link, for by one number in several
 *     cases its people could be put together (SC-16)
 * @param left how long those on the rung still have; empty on the last rung
 * @param gated the week is issued: whoever places the slot gives a chief's reason
 * @param offer what was proposed after it had to make room; null when nothing was owed
 * @param movers the offices whose chief alone can move what stands in the way, for it is issued; empty when none is
 * @param againstOrder what the reader may decide is not what SC-07 proposes
 * @param first whom SC-07 would let go first; empty when it cannot say
 */
public record Contest(
        long conflict,
        int version,
        long other,
        String title,
        Office office,
        boolean busy,
        String rung,
        String left,
        boolean over,
        boolean gated,
        String movers,
        String first,
        Offer offer,
        boolean mayAsk,
        boolean mayYield,
        boolean mayDecide,
        boolean againstOrder)
        implements Serializable {
    /** Nothing is in the way any more. */
    public boolean isFree() {
        return other == 0;
    }

    public boolean wantsReason() {
        return gated && (mayDecide || mayYield || offer != null && offer.mayTake());
    }

    /**
     * What is proposed, in words; empty while it is looked for.
     *
     * @param until when the time for it is over
     * @param mayDecline the reader may look for another way
     * @param mayTake the reader may take it, which after issue is for a chief
     */
    public record Offer(String what, String until, boolean over, boolean declined, boolean mayDecline, boolean mayTake)
            implements Serializable {}
}
