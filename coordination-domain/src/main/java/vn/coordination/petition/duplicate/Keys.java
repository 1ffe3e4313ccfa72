package vn.coordination.petition.duplicate;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A set of short keyed hashes in their order, so that two sets are compared in one walk. */
final class Keys {
    private static final int MOST = 64;

    private final int[] sorted;

    private Keys(int... sorted) {
        this.sorted = sorted;
    }

    /**
     * Of very many only the smallest: when two long texts share most words, also their smallest hashes are mostly the same,
     * so the cut sets are as like as the whole ones.
     */
    static Keys of(IntStream keys) {
        return new Keys(keys.sorted().distinct().limit(MOST).toArray());
    }

    /** As {@link #write} left them, in order already. */
    static Keys read(ByteBuffer bytes) {
        return new Keys(Ints.read(bytes));
    }

    void write(ByteBuffer bytes) {
        Ints.write(bytes, sorted);
    }

    Keys and(Keys others) {
        if (isEmpty() || others.isEmpty()) {
            return isEmpty() ? others : this;
        }
        return of(IntStream.concat(stream(), others.stream()));
    }

    int size() {
        return sorted.length;
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    IntStream stream() {
        return IntStream.of(sorted);
    }

    int shared(Keys others) {
        int shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < sorted.length && theirs < others.sorted.length) {
            int order = Integer.compare(sorted[mine], others.sorted[theirs]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** Whether one of the two sets holds the other. */
    boolean nests(Keys others) {
        return shared(others) == Math.min(size(), others.size());
    }

    /** Shared ÷ all, 0…1. */
    double jaccard(Keys others) {
        int shared = shared(others);
        int all = size() + others.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Keys keys && Arrays.equals(sorted, keys.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
        return size() + " keys";
    }
}
