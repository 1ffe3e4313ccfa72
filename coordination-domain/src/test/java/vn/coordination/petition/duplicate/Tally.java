package vn.coordination.petition.duplicate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import vn.coordination.petition.planting.Planted;
import vn.coordination.petition.planting.Way;

/** Counts what a search found of what was planted, for each way of planting. */
final class Tally {
    private static final String LINE = "%-26s %8s %8s %10s %8s %11s%n";

    private final Map<Way, Count> counts = new EnumMap<>(Way.class);

    private static final class Count {
        private int planted;
        private int found;
        private int precedent;
        private int hinted;
        private int wrong;

        private String line(Way way) {
            return LINE.formatted(way, planted, found, precedent, hinted, wrong);
        }
    }

    void count(Planted petition, Findings findings) {
        Count count = counts.computeIfAbsent(petition.way(), any -> new Count());
        boolean duplicate = petition.way().isDuplicate();
        count.planted++;
        count.found += has(findings.rivals(), petition.model());
        count.precedent += has(findings.precedents(), petition.model());
        for (Finding hint : findings.hints()) {
            boolean right = duplicate && hint.petition() == petition.model();
            count.hinted += right ? 1 : 0;
            count.wrong += right ? 0 : 1;
        }
    }

    private static int has(List<Finding> findings, long petition) {
        return findings.stream().anyMatch(finding -> finding.petition() == petition) ? 1 : 0;
    }

    int planted(Predicate<Way> ways) {
        return sum(ways, count -> count.planted);
    }

    double recall() {
        return (double) sum(Way::isDuplicate, count -> count.found) / planted(Way::isDuplicate);
    }

    double precision() {
        int right = sum(way -> true, count -> count.hinted);
        return (double) right / (right + sum(way -> true, count -> count.wrong));
    }

    String report() {
        return LINE.formatted("", "planted", "rival", "precedent", "hint", "wrong hint")
                + counts.entrySet().stream()
                        .map(entry -> entry.getValue().line(entry.getKey()))
                        .collect(Collectors.joining())
                + "recall in the top five %.3f, precision of the hint %.3f%n".formatted(recall(), precision());
    }

    private int sum(Predicate<Way> ways, ToIntFunction<Count> of) {
        return counts.entrySet().stream()
                .filter(entry -> ways.test(entry.getKey()))
                .mapToInt(entry -> of.applyAsInt(entry.getValue()))
                .sum();
    }
}
