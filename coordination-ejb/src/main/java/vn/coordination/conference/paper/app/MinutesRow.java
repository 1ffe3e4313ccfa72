package vn.coordination.conference.paper.app;

import java.io.Serializable;
import java.time.Instant;

/**
 * The minutes of a conference.
 *
 * @param version to be said when they are changed; -1 = there are none yet
 * @param signed null while they may be changed
 * @param signer name; null before
 * @param hash of the signed text; empty before
 */
public record MinutesRow(int version, String text, Instant signed, String signer, String hash) implements Serializable {
    public static final MinutesRow NONE = new MinutesRow(-1, "", null, null, "");
}
