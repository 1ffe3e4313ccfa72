package vn.coordination.conference;

/**
 * What is judged when a conference is to be held otherwise.
 *
 * @param known its invitation went out, or the week that shows it was issued
 * @param approved a leader of the lead office does it himself, or is named as having approved it
 * @param points that are to take part
 * @param contents papers that were handed in
 * @param stubs papers known to be state secrets that lie elsewhere
 */
public record ArrangementFacts(
        long conference,
        boolean wasOnline,
        boolean online,
        boolean wasSecret,
        boolean secret,
        Protection protection,
        boolean known,
        boolean approved,
        int points,
        int contents,
        int stubs)
        implements OnlineFacts {

    public boolean leavesOnline() {
        return wasOnline && !online;
    }

    public boolean closes() {
        return secret && !wasSecret;
    }

    public boolean opens() {
        return wasSecret && !secret;
    }
}
