package vn.coordination.simulation;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a run found. The counts are complete; of the cases only the first are kept.
 *
 * @param judged judgements that were judged anew, the undecidable ones included
 * @param single breaches found outside of the rules, which no value decides and nobody can judge anew
 * @param otherwise judgements that today's rules decide otherwise than recorded even without a change
 * @param flipped all that the change would decide otherwise
 * @param cases the first of them
 * @param undecidable how often a fact was missing, by its name
 * @param unknown the first of the judgements that could not be decided
 */
public record SimulationResult(
        long judged,
        long single,
        long otherwise,
        long flipped,
        List<OfficeTally> offices,
        List<CodeTally> codes,
        List<FlippedCase> cases,
        Map<String, Long> undecidable,
        List<UnknownCase> unknown)
        implements Serializable {

    /** @param office code, or empty for the system */
    public record OfficeTally(String office, long judged, long refusedBefore, long refusedAfter)
            implements Serializable {}

    public record CodeTally(String office, String code, long brokenBefore, long brokenAfter, long gained, long lost)
            implements Serializable {}

    public long undecided() {
        return undecidable.values().stream().mapToLong(Long::longValue).sum();
    }
}
