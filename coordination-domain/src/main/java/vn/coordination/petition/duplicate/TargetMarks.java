package vn.coordination.petition.duplicate;

import java.nio.ByteBuffer;
import java.util.List;

/** A target as keyed hashes by sound: what it is called, and of what kind it is. */
record TargetMarks(Keys names, Keys kinds) {
    /** "UBND", "Công ty": true of thousands of targets. */
    private static final double KIND_WEIGHT = 0.4;

    static TargetMarks of(KeyedHash hash, WrittenTarget target) {
        return new TargetMarks(keys(hash, target.names()), keys(hash, target.kinds()));
    }

    static TargetMarks read(ByteBuffer bytes) {
        return new TargetMarks(Keys.read(bytes), Keys.read(bytes));
    }

    void write(ByteBuffer bytes) {
        names.write(bytes);
        kinds.write(bytes);
    }

    boolean isEmpty() {
        return names.isEmpty() && kinds.isEmpty();
    }

    /**
     * How surely it is the other target, 0…1; of targets that are both known. Half by what both say of all that is said,
     * half by what they share of the shorter one: "Chủ tịch UBND phường Láng" is near "UBND phường Láng".
     */
    double likeness(TargetMarks other) {
        double shared = weight(names.shared(other.names), kinds.shared(other.kinds));
        double mine = weight(names.size(), kinds.size());
        double theirs = weight(other.names.size(), other.kinds.size());
        return shared / (mine + theirs) + shared / Math.min(mine, theirs) / 2;
    }

    private static double weight(int names, int kinds) {
        return names + KIND_WEIGHT * kinds;
    }

    private static Keys keys(KeyedHash hash, List<String> words) {
        return Keys.of(words.stream()
                .mapToInt(word -> Part.TARGET.key(hash, Syllable.of(word).sound())));
    }
}
