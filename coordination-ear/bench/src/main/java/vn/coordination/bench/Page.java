package vn.coordination.bench;

import java.net.http.HttpResponse;
import java.util.Locale;

/** One page fetched again and again in a session; keeps the best round. */
final class Page {
    private final Visitor visitor;
    private final String path;
    private double perSecond;
    private double cpuMillis = Double.MAX_VALUE;
    private int length;

    Page(Visitor visitor, String path) {
        this.visitor = visitor;
        this.path = path;
    }

    void measure(int times, Process server) throws Exception {
        double cpu = server.cpuSeconds();
        long begin = System.nanoTime();
        for (int i = 0; i < times; i++) {
            HttpResponse<String> answer = visitor.get(path);
            if (answer.statusCode() >= 500 || answer.body().isEmpty()) {
                throw new IllegalStateException(path + ": " + answer.statusCode());
            }
            length = answer.body().length();
        }
        perSecond = Math.max(perSecond, times * 1e9 / (System.nanoTime() - begin));
        cpuMillis = Math.min(cpuMillis, (server.cpuSeconds() - cpu) * 1000 / times);
    }

    double cpuMillis() {
        return cpuMillis;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%6.0f /s, %.1f ms CPU each, %,d characters", perSecond, cpuMillis, length);
    }
}
