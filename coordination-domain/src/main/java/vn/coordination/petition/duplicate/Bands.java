package vn.coordination.petition.duplicate;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What the index is asked with. Each kind of band survives another distortion, so that one slip cannot hide a petition:
 * a misspelt name leaves the door and the summary, another address leaves name and target, a rewritten summary leaves
 * both. A single word, which thousands share, never makes a band.
 */
final class Bands {
    private enum Kind {
        NAME,
        OWN_NAME_AND_PLACE,
        OWN_NAME_AND_TARGET,
        DOOR,
        TARGET_AND_SUBJECT,
        SUBJECT
    }

    private static final int SUBJECT_BANDS = 5;
    /** With three smallest words to a band, two summaries that share 80 % of theirs meet in one of five with 97 %. */
    private static final int SUBJECT_ROWS = 3;

    private static final int TARGET_BANDS = 2;
    private static final int WORDS_COMBINED = 2;

    private final Marks marks;

    Bands(Marks marks) {
        this.marks = marks;
    }

    long[] all() {
        return Stream.of(name(), ownNameAndPlace(), ownNameAndTarget(), door(), targetAndSubject(), subject())
                .flatMapToLong(bands -> bands)
                .distinct()
                .toArray();
    }

    private LongStream name() {
        return marks.name().words().size() < 2
                ? LongStream.empty()
                : LongStream.of(band(Kind.NAME, marks.name().sounds()));
    }

    private LongStream ownNameAndPlace() {
        Keys house = marks.address().house();
        return combined(
                Kind.OWN_NAME_AND_PLACE, house.isEmpty() ? marks.address().begins() : house);
    }

    private LongStream ownNameAndTarget() {
        return combined(Kind.OWN_NAME_AND_TARGET, marks.target().names());
    }

    private LongStream combined(Kind kind, Keys others) {
        return marks.name()
                .ownSounds()
                .limit(WORDS_COMBINED)
                .boxed()
                .flatMapToLong(own ->
                        others.stream().limit(WORDS_COMBINED).mapToLong(other -> band(kind, IntStream.of(own, other))));
    }

    private LongStream door() {
        AddressMarks address = marks.address();
        return address.house().stream()
                .limit(1)
                .boxed()
                .flatMapToLong(house ->
                        address.begins().stream().mapToLong(name -> band(Kind.DOOR, IntStream.of(house, name))));
    }

    private LongStream targetAndSubject() {
        Keys names = marks.target().names();
        return names.isEmpty() || marks.subject().isEmpty()
                ? LongStream.empty()
                : LongStream.range(0, TARGET_BANDS)
                        .map(round -> band(
                                Kind.TARGET_AND_SUBJECT,
                                IntStream.of(names.stream().findFirst().orElseThrow(), smallestWord(round))));
    }

    private LongStream subject() {
        return marks.subject().isEmpty()
                ? LongStream.empty()
                : LongStream.range(0, SUBJECT_BANDS).map(this::subjectBand);
    }

    private long subjectBand(long number) {
        return band(
                Kind.SUBJECT, IntStream.range(0, SUBJECT_ROWS).map(row -> smallestWord(number * SUBJECT_ROWS + row)));
    }

    /** The word that comes first in one of many shuffles, equal in two summaries as often as they share words. */
    private int smallestWord(long shuffle) {
        return (int) marks.subject().words().stream()
                .mapToLong(word -> Mix.of(shuffle, word))
                .min()
                .orElseThrow();
    }

    private static long band(Kind kind, IntStream keys) {
        return keys.asLongStream().reduce(kind.ordinal(), Mix::of);
    }
}
