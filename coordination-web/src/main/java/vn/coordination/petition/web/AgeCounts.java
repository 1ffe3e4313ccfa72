package vn.coordination.petition.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.coordination.petition.AgeBand;
import vn.coordination.petition.inbox.app.InboxCount;

/** How many petitions of each age the inbox finds: the numbers, and what of them is drawn. */
public class AgeCounts implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<AgeBand, Long> counts;

    AgeCounts(Map<AgeBand, Long> counts) {
        this.counts = counts;
    }

    public long of(AgeBand age) {
        return Math.min(counts.getOrDefault(age, 0L), InboxCount.MOST);
    }

    /** Follows the count of an age that has more. */
    public String above(AgeBand age) {
        return counts.getOrDefault(age, 0L) > InboxCount.MOST ? "+" : "";
    }

    public long getAll() {
        return Arrays.stream(AgeBand.values()).mapToLong(this::of).sum();
    }

    public String getAboveAll() {
        return Arrays.stream(AgeBand.values())
                .map(this::above)
                .filter(sign -> !sign.isEmpty())
                .findFirst()
                .orElse("");
    }

    public AgeBand[] getBands() {
        return AgeBand.values();
    }

    /** Those that have a part in the drawing. */
    public List<AgeBand> getDrawn() {
        return Arrays.stream(AgeBand.values()).filter(age -> of(age) > 0).toList();
    }
}
