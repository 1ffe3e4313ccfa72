package vn.coordination.conference.delegate.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MarkSetTest {
    private static final int MANY = 20_000;
    private static final long SEED = 53;

    private final MarkSet marks = new MarkSet();

    @Test
    @DisplayName("numbers in a row, numbers at random, nought and the ends of their range are each held once")
    void once() {
        Set<Long> known = new HashSet<>();
        LongStream some = LongStream.concat(LongStream.rangeClosed(-MANY, MANY), new Random(SEED).longs(MANY));
        LongStream.concat(some, LongStream.of(0, Long.MIN_VALUE, Long.MAX_VALUE))
                .forEach(mark -> assertThat(marks.add(mark)).isEqualTo(known.add(mark)));
        assertThat(known).allMatch(marks::contains);
        assertThat(new Random(SEED + 1).longs(MANY)).noneMatch(marks::contains);
    }

    @Test
    @DisplayName("nought is in no empty set")
    void nought() {
        assertThat(marks.contains(0)).isFalse();
        assertThat(marks.add(0)).isTrue();
        assertThat(marks.contains(0)).isTrue();
    }
}
