package vn.coordination.simulation.app;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.simulation.Progress;
import vn.coordination.simulation.SimulationResult;

/**
 * A run as its readers see it.
 *
 * @param outcome null while it is not done
 */
public record SimulationRow(
        long id,
        long account,
        String office,
        LocalDate since,
        LocalDate until,
        Map<ParameterKey, Limit> values,
        Progress progress,
        Instant started,
        Instant finished,
        long done,
        long total,
        SimulationResult outcome)
        implements Serializable {

    /** How much is done, of 100. */
    public int percent() {
        return total == 0 ? (progress.over() ? 100 : 0) : (int) Math.min(100, done * 100 / total);
    }
}
