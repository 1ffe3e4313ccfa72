package vn.coordination.petition.duplicate;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/**
 * One word of a name as keyed hashes, from strict to lax.
 *
 * @param initial whether only its first letter was written
 * @param wellFormed whether it can be a word; one that cannot is likely misspelt
 * @param cuts the word without its first, its second, … letter; empty for words too short to be misspelt safely
 */
record NameMark(
        NameRole role, boolean initial, boolean wellFormed, int toned, int plain, int sound, int letter, int... cuts) {
    private static final NameRole[] ROLES = NameRole.values();
    /** "An" and "Anh" are two people; of the family names "Lư" and "Lưu" one is a slip. */
    private static final int SHORTEST_CUT = 3;

    private static final int SHORTEST_FAMILY_CUT = 2;
    /** No word of the language is longer than "nghiêng"; one that is brings no use and many hashes. */
    private static final int LONGEST_CUT = 9;

    static NameMark of(KeyedHash hash, WrittenName.Word word) {
        String plain = word.plain();
        Syllable syllable = Syllable.of(plain);
        return new NameMark(
                word.role(),
                word.initial(),
                syllable.wellFormed(),
                Part.NAME_TONED.key(hash, Tones.key(word.text())),
                Part.NAME_PLAIN.key(hash, plain),
                Part.NAME_SOUND.key(hash, syllable.sound()),
                Part.NAME_INITIAL.key(hash, plain.substring(0, 1)),
                cuts(hash, plain, word.role()));
    }

    private static int[] cuts(KeyedHash hash, String plain, NameRole role) {
        int shortest = role == NameRole.FAMILY ? SHORTEST_FAMILY_CUT : SHORTEST_CUT;
        boolean cut = plain.length() >= shortest && plain.length() <= LONGEST_CUT;
        return IntStream.range(0, cut ? plain.length() : 0)
                .map(place -> Part.NAME_PLAIN.key(hash, plain.substring(0, place) + plain.substring(place + 1)))
                .toArray();
    }

    static NameMark read(ByteBuffer bytes) {
        return new NameMark(
                ROLES[bytes.get()],
                bytes.get() != 0,
                bytes.get() != 0,
                bytes.getInt(),
                bytes.getInt(),
                bytes.getInt(),
                bytes.getInt(),
                Ints.read(bytes));
    }

    void write(ByteBuffer bytes) {
        bytes.put((byte) role.ordinal());
        bytes.put((byte) (initial ? 1 : 0));
        bytes.put((byte) (wellFormed ? 1 : 0));
        bytes.putInt(toned).putInt(plain).putInt(sound).putInt(letter);
        Ints.write(bytes, cuts);
    }

    /**
     * How surely it is the other word, 0…1.
     *
     * @param toned whether both names were written with accents, so that a difference of accents means something
     */
    double likeness(NameMark other, boolean toned) {
        if (plain == other.plain) {
            return toned && this.toned != other.toned ? Nearness.OTHER_ACCENT : Nearness.SAME;
        }
        if (sound == other.sound) {
            return Nearness.SAME_SOUND;
        }
        if (initial != other.initial && letter == other.letter) {
            return Nearness.INITIAL;
        }
        if (oneLetterOff(other)) {
            return misspelt(other);
        }
        return Nearness.NONE;
    }

    /** The first letter is the last one gets wrong: "Hùng" and "Dũng" are two names. */
    private double misspelt(NameMark other) {
        if (wellFormed && other.wellFormed) {
            return letter == other.letter ? Nearness.OTHER_LETTER : Nearness.NONE;
        }
        return Nearness.MISSPELT;
    }

    /** A letter too many, too few, another one, or two in the wrong order. */
    private boolean oneLetterOff(NameMark other) {
        if (cuts.length == 0 || other.cuts.length == 0) {
            return false;
        }
        return switch (cuts.length - other.cuts.length) {
            case 0 -> anotherLetter(other) || swapped(other);
            case 1 -> cutTo(other);
            case -1 -> other.cutTo(this);
            default -> false;
        };
    }

    private boolean anotherLetter(NameMark other) {
        for (int place = 0; place < cuts.length; place++) {
            if (cuts[place] == other.cuts[place]) {
                return true;
            }
        }
        return false;
    }

    private boolean swapped(NameMark other) {
        for (int place = 1; place < cuts.length; place++) {
            if (cuts[place - 1] == other.cuts[place] && cuts[place] == other.cuts[place - 1]) {
                return true;
            }
        }
        return false;
    }

    private boolean cutTo(NameMark shorter) {
        for (int cut : cuts) {
            if (cut == shorter.plain) {
                return true;
            }
        }
        return false;
    }

    /** How much each difference between two words of a name leaves of their being one. */
    private static final class Nearness {
        static final double SAME = 1;
        /** "Hùgn" is no word: whoever wrote it meant another one. */
        static final double MISSPELT = 0.9;
        /** "Sơn" and "Xơn": how one hears it. */
        static final double SAME_SOUND = 0.85;

        static final double INITIAL = 0.7;
        /** "Hùng" and "Hưng" are two names, or a slip of the accent key. */
        static final double OTHER_ACCENT = 0.6;
        /** "Nam" and "Năng" are two names more often than a slip. */
        static final double OTHER_LETTER = 0.5;

        static final double NONE = 0;
    }
}
