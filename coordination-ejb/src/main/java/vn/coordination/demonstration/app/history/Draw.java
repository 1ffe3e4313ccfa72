package vn.coordination.demonstration.app.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that comes out the same each time: everything drawn follows from the seed and from the order of drawing. */
final class Draw {
    private final SplittableRandom random;

    Draw(long seed) {
        this(new SplittableRandom(seed));
    }

    private Draw(SplittableRandom random) {
        this.random = random;
    }

    /** A source of its own, so that what is drawn from it disturbs nothing else. */
    Draw apart() {
        return new Draw(random.split());
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** So many of them, each at most once, in their own order; they are taken out of the list. */
    <T extends Comparable<? super T>> List<T> take(List<T> all, int number) {
        List<T> taken = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            taken.add(all.remove(random.nextInt(all.size())));
        }
        taken.sort(Comparator.naturalOrder());
        return taken;
    }

    /** Cuts the total into so many parts, some of them five times as large as others; together they are exactly the total. */
    int[] split(int total, int parts) {
        int[] weights = new int[parts];
        long sum = 0;
        for (int i = 0; i < parts; i++) {
            weights[i] = between(40, 200);
            sum += weights[i];
        }
        int[] shares = new int[parts];
        int left = total;
        for (int i = 0; i < parts; i++) {
            shares[i] = (int) ((long) total * weights[i] / sum);
            left -= shares[i];
        }
        for (int i = 0; left > 0; i = (i + 1) % parts) {
            shares[i]++;
            left--;
        }
        return shares;
    }
}
