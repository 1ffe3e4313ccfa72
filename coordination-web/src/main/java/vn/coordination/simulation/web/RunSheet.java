package vn.coordination.simulation.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.coordination.simulation.FlippedCase;
import vn.coordination.simulation.SimulationResult;
import vn.coordination.simulation.app.SimulationRow;

/** A run as the page draws it. */
public final class RunSheet implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FULL = 100;

    private final SimulationRow row;
    private final List<TriedValue> values = new ArrayList<>();

    RunSheet(SimulationRow row, Locale locale) {
        this.row = row;
        row.values().forEach((key, value) -> values.add(TriedValue.of(key, value, locale)));
    }

    /** Two bars of one office. */
    public record Bar(String office, long before, long after, long beforeWidth, long afterWidth)
            implements Serializable {}

    public SimulationRow row() {
        return row;
    }

    public boolean running() {
        return !row.progress().over();
    }

    public SimulationResult outcome() {
        return row.outcome();
    }

    public List<TriedValue> values() {
        return values;
    }

    /** Refused acts by office, before and after; the longest bar is full. */
    public List<Bar> bars() {
        long longest = row.outcome().offices().stream()
                .mapToLong(office -> Math.max(office.refusedBefore(), office.refusedAfter()))
                .max()
                .orElse(0);
        return row.outcome().offices().stream()
                .map(office -> new Bar(
                        office.office(),
                        office.refusedBefore(),
                        office.refusedAfter(),
                        width(office.refusedBefore(), longest),
                        width(office.refusedAfter(), longest)))
                .toList();
    }

    private static long width(long count, long longest) {
        return longest == 0 ? 0 : count * FULL / longest;
    }

    /** The entries whose number of breaches would change. */
    public List<SimulationResult.CodeTally> changed() {
        return row.outcome().codes().stream()
                .filter(code -> code.gained() + code.lost() > 0)
                .toList();
    }

    public List<FlippedCase> cases() {
        return row.outcome().cases();
    }

    /** Whether more were flipped than are kept. */
    public boolean cut() {
        return row.outcome().flipped() > row.outcome().cases().size();
    }
}
