package vn.coordination.bench;

import java.net.http.HttpResponse;
import java.util.Locale;

/** One page fetched again and again in a session; keeps the best round. */
final class Page {
    private final Visitor visitor;
    private final String path;
    private double perSecond;
    private double cpuMillis = Double.MAX_VALUE;
    private double p95 = Double.MAX_VALUE;
    private int length;

    Page(Visitor visitor, String path) {
        this.visitor = visitor;
        this.path = path;
    }

    void measure(int times, Process server) throws Exception {
        double cpu = server.cpuSeconds();
        long begin = System.nanoTime();
        Times each = new Times();
        for (int i = 0; i < times; i++) {
            HttpResponse<String> answer = each.take(() -> visitor.get(path));
            if (answer.statusCode() != 200 || answer.body().isBlank()) {
                throw new IllegalStateException(path + ": " + answer.statusCode());
            }
            length = answer.body().length();
        }
        perSecond = Math.max(perSecond, times * 1e9 / (System.nanoTime() - begin));
        p95 = Math.min(p95, each.p95());
        cpuMillis = Math.min(cpuMillis, (server.cpuSeconds() - cpu) * 1000 / times);
    }

    double cpuMillis() {
        return cpuMillis;
    }

    double p95() {
        return p95;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%6.0f /s, p95 %.1f ms, %.1f ms CPU each, %,d characters",
                perSecond,
                p95,
                cpuMillis,
                length);
    }
}
