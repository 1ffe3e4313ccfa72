package vn.coordination.conference.delegate.app;

/**
 * Put somebody on the list of a conference. Whoever is in the register of people is known by his name and his office.
 *
 * @param unit that he comes from
 * @param point code of a point of the conference; empty for the hall
 * @param member votes, and is counted for the quorum
 */
public record InviteDelegate(long conference, String name, String unit, String point, boolean member) {
    public InviteDelegate {
        point = point == null ? "" : point.strip();
    }
}
