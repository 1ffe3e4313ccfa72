package vn.coordination.reception;

import java.time.Instant;
import java.util.Optional;

/**
 * What the clocks of a reception day read.
 *
 * @param beginning when it is to begin; what is owed before is counted back from there
 * @param lost when it was to begin as the schedule gave up its time
 * @param rearranged when another day was set after that
 */
public record DayFacts(
        ReceptionHost host,
        Instant beginning,
        Optional<Instant> told,
        Optional<Instant> answered,
        Optional<Instant> posted,
        Optional<Instant> held,
        Optional<Instant> concluded,
        Optional<Instant> cancelled,
        Optional<Instant> lost,
        Optional<Instant> rearranged) {
    /** There is a day to be announced and told of. */
    public boolean claimed() {
        return lost.isEmpty() || rearranged.isPresent();
    }

    public boolean of(ReceptionHost wanted) {
        return host == wanted;
    }
}
