package vn.coordination.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Bookings a second over HTTP, beside the same statements and beside the fewest that write the same rows. The rounds of all
 * three are interleaved, and the best of each counts.
 */
final class BookingRates {
    private static final int ROUNDS = 3;
    /** Bookings until the server's hot code is compiled: what is measured is a working day, not its first minute. */
    private static final int WARM_UP = 2_400;

    private static final int EACH = 1_200;

    private final int clients;
    private final List<Booking> http;
    private final List<Booking> same;
    private final List<Booking> raw;

    BookingRates(int clients, List<Booking> http, List<Booking> same, List<Booking> raw) {
        this.clients = clients;
        this.http = http;
        this.same = same;
        this.raw = raw;
    }

    void measure(Consumer<String> out) throws Exception {
        int warmUp = WARM_UP / clients;
        int each = EACH / clients;
        double cold = rate(http, 0, warmUp);
        rate(same, 0, warmUp);
        rate(raw, 0, warmUp);
        double booked = 0;
        double sent = 0;
        double limit = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int from = warmUp + round * each;
            booked = Math.max(booked, rate(http, from, each));
            sent = Math.max(sent, rate(same, from, each));
            limit = Math.max(limit, rate(raw, from, each));
        }
        close();
        out.accept(String.format(
                Locale.ROOT,
                "bookings of 3 resources, %d client(s)    %6.0f /s over HTTP, %6.0f /s the same statements by JDBC, ratio %.2f"
                        + " (P1: 0.40); %.0f /s the fewest for the same rows, ratio %.2f; %.0f /s while warming up",
                clients,
                booked,
                sent,
                booked / sent,
                limit,
                booked / limit,
                cold));
    }

    private static double rate(List<Booking> bookings, int from, int each) throws Exception {
        return Rate.perSecond(
                bookings.stream().<Rate.Act>map(booking -> booking::book).toList(), from, each);
    }

    private void close() throws Exception {
        for (List<Booking> bookings : List.of(http, same, raw)) {
            for (Booking booking : bookings) {
                booking.close();
            }
        }
    }
}
