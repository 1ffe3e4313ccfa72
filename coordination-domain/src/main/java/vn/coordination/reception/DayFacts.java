package vn.coordination.reception;

import java.time.Instant;
import java.util.Optional;

/**
 * What the clocks of a reception day read.
 *
 * @param beginning when it is to begin; what is owed before is counted back from there
 */
public record DayFacts(
        ReceptionHost host,
        Instant beginning,
        Optional<Instant> told,
        Optional<Instant> answered,
        Optional<Instant> posted,
        Optional<Instant> held,
        Optional<Instant> concluded,
        Optional<Instant> cancelled) {
    public boolean of(ReceptionHost wanted) {
        return host == wanted;
    }
}
