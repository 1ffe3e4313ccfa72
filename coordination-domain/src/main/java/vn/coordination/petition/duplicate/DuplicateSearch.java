package vn.coordination.petition.duplicate;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.coordination.petition.duplicate.BandIndex.Hit;

/** Finds the petitions that are like one, in the time of a few index reads, however many are stored. */
public final class DuplicateSearch {
    private static final int SHOWN = 5;
    /** A band shared by more is cut to the newest; a duplicate mostly follows its first within weeks. */
    private static final int PER_BAND = 100;
    /** So many are compared; the others share one or two common bands only. */
    private static final int COMPARED = 60;

    private final BandIndex index;

    public DuplicateSearch(BandIndex index) {
        this.index = index;
    }

    /** The likest of all petitions but the one itself, which may be stored already. */
    public Findings like(Marks marks, long itself) {
        List<Finding> found = index.marks(candidates(marks, itself)).entrySet().stream()
                .map(candidate -> new Finding(candidate.getKey(), Likeness.between(marks, candidate.getValue())))
                .sorted(Finding.LIKEST_FIRST)
                .toList();
        return new Findings(of(Match.Kind.RIVAL, found), of(Match.Kind.PRECEDENT, found));
    }

    private static List<Finding> of(Match.Kind kind, List<Finding> found) {
        return found.stream()
                .filter(finding -> finding.match().kind() == kind)
                .limit(SHOWN)
                .toList();
    }

    private Collection<Long> candidates(Marks marks, long itself) {
        List<Hit> hits = index.newest(marks.bands(), PER_BAND);
        Map<Long, Long> sizes = hits.stream().collect(Collectors.groupingBy(Hit::band, Collectors.counting()));
        Map<Long, Double> rarity = new HashMap<>();
        hits.forEach(hit -> rarity.merge(hit.petition(), 1.0 / sizes.get(hit.band()), Double::sum));
        rarity.remove(itself);
        return rarity.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
