package vn.coordination.schedule.slot.web;

import java.io.Serializable;
import java.util.List;
import vn.coordination.schedule.card.web.Finding;
import vn.coordination.schedule.card.web.SlotCard;
import vn.coordination.schedule.card.web.Timeline;

/**
 * What would happen to a slot if it were exchanged as it is typed.
 *
 * @param missing what it still lacks, in words
 */
public record SlotPreview(
        List<Finding> findings,
        Timeline timeline,
        List<SlotCard.Way> ways,
        List<SlotCard.Call> calls,
        String approvers,
        List<String> missing)
        implements Serializable {
    public boolean isFree() {
        return findings.isEmpty() && missing.isEmpty();
    }
}
