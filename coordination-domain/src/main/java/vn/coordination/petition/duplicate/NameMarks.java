package vn.coordination.petition.duplicate;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of a petitioner's name, and whether it was written with accents at all. */
record NameMarks(boolean accented, List<NameMark> words) {
    static NameMarks of(KeyedHash hash, WrittenName name) {
        return new NameMarks(
                name.accented(),
                name.words().stream().map(word -> NameMark.of(hash, word)).toList());
    }

    static NameMarks read(ByteBuffer bytes) {
        boolean accented = bytes.get() != 0;
        NameMark[] words = new NameMark[bytes.get()];
        Arrays.setAll(words, place -> NameMark.read(bytes));
        return new NameMarks(accented, List.of(words));
    }

    void write(ByteBuffer bytes) {
        bytes.put((byte) (accented ? 1 : 0));
        bytes.put((byte) words.size());
        words.forEach(word -> word.write(bytes));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** By sound, whatever their order. */
    IntStream sounds() {
        return words.stream().mapToInt(NameMark::sound).sorted();
    }

    /** The words by which a person is told from others of the family, by sound. */
    IntStream ownSounds() {
        return own().mapToInt(NameMark::sound).sorted();
    }

    private Stream<NameMark> own() {
        return words.stream().filter(word -> word.role().tellsApart() && !word.initial());
    }
}
