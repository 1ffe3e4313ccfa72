package vn.coordination.conference;

import java.util.Objects;
import vn.coordination.schedule.MeetingForm;

/**
 * How a conference is held, whatever its days are.
 *
 * @param chair id of the person who chairs
 * @param protection of secret content where points are connected
 */
public record Arrangement(long chair, long room, MeetingForm form, boolean secret, Protection protection) {
    public Arrangement {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(protection, "protection");
    }

    /**
     * Whether what was made ready for the other is to be made so anew for this: in another hall, or with points where there
     * were none, or without. In which part of it people sit before a screen changes nothing.
     */
    boolean preparedAnewAfter(Arrangement other) {
        return room != other.room || form.needsConnection() != other.form.needsConnection();
    }

    /** Whether what was done of such a line for the other is to be done again: also a letter that names another chair. */
    boolean renews(LineKind line, Arrangement other) {
        boolean named = line == LineKind.INVITATIONS && chair != other.chair;
        return named || line.ofDayAndRoom() && preparedAnewAfter(other);
    }
}
