package vn.coordination.petition.duplicate;

import java.util.ArrayList;
import java.util.List;

/**
 * How surely two names are one person's: words are paired in any order, the nearest first; each counts by its role. A word
 * left over in one name was left out in the other; one left over in each says that they are two names.
 */
final class NameLikeness {
    /** A middle name left out is usual: it costs half of what another middle name does. */
    private static final double LEFT_OUT = 0.5;
    /** Two people of one family; what they share says nothing. */
    private static final double OTHER_PERSON = 0.2;

    private final boolean toned;
    private final List<NameMark> mine;
    private final List<NameMark> theirs;
    private double alike;
    private double paired;

    private NameLikeness(NameMarks one, NameMarks other) {
        toned = one.accented() && other.accented();
        mine = new ArrayList<>(one.words());
        theirs = new ArrayList<>(other.words());
    }

    private record Pair(NameMark one, NameMark other, double likeness) {
        double weight() {
            return (one.role().weight() + other.role().weight()) / 2;
        }

        /** Of equally near pairs the weightier first, so that it does not matter which name is asked about which. */
        boolean before(Pair pair) {
            return pair == null || likeness > pair.likeness || likeness == pair.likeness && weight() > pair.weight();
        }
    }

    /** 0…1; of names that are both known. */
    static double between(NameMarks one, NameMarks other) {
        NameLikeness likeness = new NameLikeness(one, other);
        Pair nearest = likeness.nearest();
        while (nearest != null) {
            likeness.take(nearest);
            nearest = likeness.nearest();
        }
        return likeness.score();
    }

    /** Of the words not yet paired; null if none of them are near. */
    private Pair nearest() {
        Pair nearest = null;
        for (NameMark one : mine) {
            for (NameMark other : theirs) {
                Pair pair = new Pair(one, other, one.likeness(other, toned));
                if (pair.likeness() > 0 && pair.before(nearest)) {
                    nearest = pair;
                }
            }
        }
        return nearest;
    }

    private void take(Pair pair) {
        paired += pair.weight();
        alike += pair.weight() * pair.likeness();
        mine.removeIf(word -> word == pair.one());
        theirs.removeIf(word -> word == pair.other());
    }

    private double score() {
        boolean both = !mine.isEmpty() && !theirs.isEmpty();
        double score = alike / (paired + (weight(mine) + weight(theirs)) * (both ? 1 : LEFT_OUT));
        return both && (tellsApart(mine) || tellsApart(theirs)) ? Math.min(score, OTHER_PERSON) : score;
    }

    private static double weight(List<NameMark> words) {
        return words.stream().mapToDouble(word -> word.role().weight()).sum();
    }

    private static boolean tellsApart(List<NameMark> words) {
        return words.stream().anyMatch(word -> word.role().tellsApart());
    }
}
