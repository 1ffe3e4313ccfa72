package vn.coordination.petition.duplicate;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A summary as keyed hashes: its words by sound, its pairs of neighbouring words, which carry the order, and its figures
 * once more by themselves: of two decisions on one street the summaries differ in little else.
 */
record SubjectMarks(Keys words, Keys pairs, Keys figures) {
    /** What is left of the likeness of two summaries that have no figure in common. */
    private static final double OTHER_FIGURES = 0.4;
    /** Fewer are shared by chance, like a year. */
    private static final int SHARED_FIGURES = 2;

    private static final double MOST_FIGURES = 0.75;

    static SubjectMarks of(KeyedHash hash, WrittenSubject subject) {
        int[] keys = keys(hash, subject.words());
        int[] figures =
                keys(hash, subject.words().stream().filter(Words::isFigure).toList());
        IntStream pairs = IntStream.range(1, keys.length).map(place -> (int) Mix.of(keys[place - 1], keys[place]));
        return new SubjectMarks(Keys.of(IntStream.of(keys)), Keys.of(pairs), Keys.of(IntStream.of(figures)));
    }

    static SubjectMarks read(ByteBuffer bytes) {
        return new SubjectMarks(Keys.read(bytes), Keys.read(bytes), Keys.read(bytes));
    }

    void write(ByteBuffer bytes) {
        words.write(bytes);
        pairs.write(bytes);
        figures.write(bytes);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** How alike two summaries are, 0…1: half by their words, half by their pairs, less if their figures differ. */
    double likeness(SubjectMarks other) {
        double byWords = words.jaccard(other.words);
        double both = pairs.isEmpty() || other.pairs.isEmpty() ? byWords : (byWords + pairs.jaccard(other.pairs)) / 2;
        return both * (OTHER_FIGURES + (1 - OTHER_FIGURES) * sameFigures(other));
    }

    /** Whether a number of the decision, the parcel, the day proves one case, however it is told. */
    boolean sharesFigures(SubjectMarks other) {
        return figures.shared(other.figures) >= SHARED_FIGURES && sameFigures(other) >= MOST_FIGURES;
    }

    /** Of the figures of the one that has fewer; a summary without any says nothing against. */
    private double sameFigures(SubjectMarks other) {
        int fewer = Math.min(figures.size(), other.figures.size());
        return fewer == 0 ? 1 : (double) figures.shared(other.figures) / fewer;
    }

    private static int[] keys(KeyedHash hash, List<String> words) {
        return words.stream()
                .mapToInt(word -> Part.SUBJECT.key(hash, Syllable.of(word).sound()))
                .toArray();
    }
}
