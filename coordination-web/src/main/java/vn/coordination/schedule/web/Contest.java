package vn.coordination.schedule.web;

import java.io.Serializable;
import vn.coordination.organisation.Office;

/**
 * A conflict case as the card shows it.
 *
 * @param other the slot on the other side, for this reader
 * @param left how long those on the rung still have; empty on the last rung
 * @param offer what was proposed after it had to make room; null when nothing was owed
 * @param first whom SC-07 would let go first; empty when it cannot say
 */
public record Contest(
        long conflict,
        int version,
        long other,
        String title,
        Office office,
        String rung,
        String left,
        boolean over,
        String first,
        Offer offer,
        boolean mayAsk,
        boolean mayYield,
        boolean mayDecide)
        implements Serializable {
    /**
     * What is proposed, in words; empty while it is looked for.
     *
     * @param until when the time for it is over
     * @param mayAnswer the reader may take or decline it
     */
    public record Offer(String what, String until, boolean over, boolean declined, boolean mayAnswer)
            implements Serializable {}
}
