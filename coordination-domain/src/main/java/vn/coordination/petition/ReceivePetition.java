package vn.coordination.petition;

import java.util.List;

/**
 * A petition as it is entered.
 *
 * @param identified who hands it over showed who he is, or nobody is there in person
 * @param writers who signed, in order, then a proxy; a single anonymous one when nobody did
 * @param target who or what it is about, as far as the clerk can tell
 * @param summary its matter in a few words, without a name of who wrote it
 * @param level 1, or 2 for a second complaint
 * @param origin the petition it was split from or whose settlement it contests; null = neither
 * @param delegation it is written to the National Assembly Delegation, not to the other body that its office serves
 */
public record ReceivePetition(
        Arrival arrival,
        boolean identified,
        List<Identity> writers,
        Crowd crowd,
        String target,
        String summary,
        Papers papers,
        int level,
        Long origin,
        boolean delegation) {
    public ReceivePetition {
        writers = List.copyOf(writers);
        if (writers.isEmpty() || writers.get(0).proxy()) {
            throw new IllegalArgumentException("a petition has a writer, be he anonymous, before any proxy");
        }
    }

    public ReceivePetition(
            Arrival arrival,
            boolean identified,
            List<Identity> writers,
            Crowd crowd,
            String target,
            String summary,
            Papers papers,
            int level,
            Long origin) {
        this(arrival, identified, writers, crowd, target, summary, papers, level, origin, false);
    }

    /** The same, written to the Delegation or to the Council. */
    public ReceivePetition forDelegation(boolean written) {
        return new ReceivePetition(
                arrival, identified, writers, crowd, target, summary, papers, level, origin, written);
    }

    /** The same, come another way. */
    public ReceivePetition through(Channel channel) {
        Arrival other = new Arrival(channel, arrival.on(), arrival.forwarder(), arrival.repliesToForwarder());
        return new ReceivePetition(
                other, identified, writers, crowd, target, summary, papers, level, origin, delegation);
    }
}
