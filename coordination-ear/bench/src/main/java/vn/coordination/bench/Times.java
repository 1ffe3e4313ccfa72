package vn.coordination.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** How long the same thing took, again and again. */
final class Times {
    private static final double NANOS_PER_MILLI = 1e6;

    private double[] millis = new double[64];
    private int count;

    /** Does it once more, and notes how long it took. */
    <T> T take(Callable<T> act) throws Exception {
        long begin = System.nanoTime();
        T result = act.call();
        add((System.nanoTime() - begin) / NANOS_PER_MILLI);
        return result;
    }

    void add(double taken) {
        if (count == millis.length) {
            millis = Arrays.copyOf(millis, 2 * count);
        }
        millis[count++] = taken;
    }

    double p95() {
        return percentile(95);
    }

    double median() {
        return percentile(50);
    }

    double perSecond() {
        return count * 1000 / Arrays.stream(millis, 0, count).sum();
    }

    private double percentile(int percent) {
        double[] sorted = Arrays.copyOf(millis, count);
        Arrays.sort(sorted);
        return sorted[count * percent / 100];
    }
}
