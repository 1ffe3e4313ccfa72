package vn.coordination.simulation.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.coordination.simulation.FlippedCase;
import vn.coordination.simulation.SimulationResult;
import vn.coordination.simulation.UnknownCase;

/** Adds the verdicts of a run up; what it keeps is bounded however long the run. */
final class Tallies {
    static final int CASES_KEPT = 1_000;
    static final int UNKNOWN_KEPT = 100;
    private static final int LACKS_KEPT = 50;
    private static final String OTHERS = "…";

    private final Map<String, long[]> offices = new TreeMap<>();
    private final Map<CodeOf, long[]> codes =
            new TreeMap<>(Comparator.comparing(CodeOf::office).thenComparing(CodeOf::code));
    private final List<FlippedCase> cases = new ArrayList<>();
    private final Map<String, Long> undecidable = new TreeMap<>();
    private final List<UnknownCase> unknown = new ArrayList<>();
    private long judged;
    private long single;
    private long otherwise;
    private long flipped;

    private record CodeOf(String office, String code) {}

    void add(StoredCase stored, Verdict verdict) {
        if (verdict instanceof Verdict.Single) {
            single++;
            return;
        }
        judged++;
        if (verdict instanceof Verdict.Undecidable open) {
            undecidable(stored, open.lacks());
        } else if (verdict instanceof Verdict.Decided decided) {
            decided(stored, decided);
        }
    }

    private void undecidable(StoredCase stored, String lacks) {
        boolean room = undecidable.containsKey(lacks) || undecidable.size() < LACKS_KEPT;
        undecidable.merge(room ? lacks : OTHERS, 1L, Long::sum);
        if (unknown.size() < UNKNOWN_KEPT) {
            unknown.add(new UnknownCase(
                    stored.id(),
                    stored.at(),
                    stored.office(),
                    stored.ruleSet(),
                    stored.subject().type(),
                    stored.subject().id(),
                    lacks));
        }
    }

    private void decided(StoredCase stored, Verdict.Decided decided) {
        long[] office = offices.computeIfAbsent(stored.office(), code -> new long[3]);
        office[0]++;
        office[1] += decided.refusedBefore() ? 1 : 0;
        office[2] += decided.refusedAfter() ? 1 : 0;
        otherwise += decided.otherwise() ? 1 : 0;
        decided.before().forEach(code -> count(stored, code, 0));
        decided.after().forEach(code -> count(stored, code, 1));
        if (decided.flipped()) {
            flip(stored, decided);
        }
    }

    private void flip(StoredCase stored, Verdict.Decided decided) {
        List<String> gained = without(decided.after(), decided.before());
        List<String> lost = without(decided.before(), decided.after());
        gained.forEach(code -> count(stored, code, 2));
        lost.forEach(code -> count(stored, code, 3));
        flipped++;
        if (cases.size() < CASES_KEPT) {
            cases.add(new FlippedCase(
                    stored.id(),
                    stored.at(),
                    stored.office(),
                    stored.ruleSet(),
                    stored.subject().type(),
                    stored.subject().id(),
                    decided.refusedBefore(),
                    decided.refusedAfter(),
                    gained,
                    lost));
        }
    }

    private void count(StoredCase stored, String code, int column) {
        codes.computeIfAbsent(new CodeOf(stored.office(), code), key -> new long[4])[column]++;
    }

    private static List<String> without(Set<String> all, Set<String> others) {
        return all.stream().filter(code -> !others.contains(code)).sorted().toList();
    }

    SimulationResult outcome() {
        List<SimulationResult.OfficeTally> byOffice = new ArrayList<>();
        offices.forEach(
                (office, sums) -> byOffice.add(new SimulationResult.OfficeTally(office, sums[0], sums[1], sums[2])));
        List<SimulationResult.CodeTally> byCode = new ArrayList<>();
        codes.forEach((key, sums) -> byCode.add(
                new SimulationResult.CodeTally(key.office(), key.code(), sums[0], sums[1], sums[2], sums[3])));
        return new SimulationResult(
                judged,
                single,
                otherwise,
                flipped,
                byOffice,
                byCode,
                List.copyOf(cases),
                Map.copyOf(undecidable),
                List.copyOf(unknown));
    }
}
