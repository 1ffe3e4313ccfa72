package vn.coordination.conference.point.web;

import java.util.Locale;
import vn.coordination.conference.point.PointState;
import vn.coordination.conference.point.app.PointRow;
import vn.coordination.regulation.web.BreachSentences;

/**
 * A point as the board draws it: state as colour, icon and word, worked out once for the thousand of them.
 *
 * @param reason why it was given up; empty for any other
 */
public record BoardPoint(PointRow row, String look, String word, String reason) {
    static BoardPoint of(PointRow row, String reason, Locale locale) {
        String word = BreachSentences.termAlone("point." + row.state(), locale);
        return new BoardPoint(row, look(row.state()), word, reason);
    }

    private static String look(PointState state) {
        return switch (state) {
            case PLANNED -> "draft";
            case TESTED -> "proposed";
            case CONNECTED -> "confirmed";
            case DROPPED -> "late";
            case RECONNECTED -> "good";
            case CLOSED, GIVEN_UP -> "plain";
        };
    }

    /** It took part and its correspondent has not said how many were there. */
    public boolean uncounted() {
        return row.tookPart() && !row.counts();
    }
}
