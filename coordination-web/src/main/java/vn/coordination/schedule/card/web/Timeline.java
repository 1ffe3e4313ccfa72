package vn.coordination.schedule.card.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.coordination.schedule.web.SlotWords;
import vn.coordination.shared.City;
import vn.coordination.shared.TimeSlot;

/** The wish and the claims in its way as bars under each other; positions in percent of the width. */
public record Timeline(List<Tick> ticks, List<Bar> bars) implements Serializable {
    private static final int BAR = 24;
    private static final int AXIS = 20;

    /** A full hour on the axis. */
    public record Tick(String hour, String x) implements Serializable {}

    /**
     * One slot's time.
     *
     * @param style which colour
     */
    public record Bar(String title, String style, String time, String x, String width, int y) implements Serializable {}

    public int height() {
        return bars.size() * BAR + AXIS + 8;
    }

    public int axis() {
        return height() - 6;
    }

    /** Collects bars and measures them. */
    static final class Maker {
        private record Entry(String title, String style, TimeSlot span) {}

        private final List<Entry> entries = new ArrayList<>();

        void add(String title, String style, TimeSlot span) {
            if (entries.stream()
                    .noneMatch(
                            entry -> entry.span().equals(span) && entry.title().equals(title))) {
                entries.add(new Entry(title, style, span));
            }
        }

        Timeline make() {
            if (entries.isEmpty()) {
                return new Timeline(List.of(), List.of());
            }
            Instant from = hour(entries.stream()
                    .map(entry -> entry.span().start())
                    .min(Comparator.naturalOrder())
                    .get());
            Instant to = hour(entries.stream()
                            .map(entry -> entry.span().end())
                            .max(Comparator.naturalOrder())
                            .get())
                    .plus(Duration.ofHours(1));
            double length = Duration.between(from, to).toMinutes();
            List<Bar> bars = new ArrayList<>();
            for (Entry entry : entries) {
                double start = Duration.between(from, entry.span().start()).toMinutes();
                bars.add(new Bar(
                        entry.title(),
                        entry.style(),
                        SlotWords.span(entry.span()),
                        percent(start / length),
                        percent(entry.span().length().toMinutes() / length),
                        bars.size() * BAR + 4));
            }
            return new Timeline(ticks(from, to, length), bars);
        }

        private static List<Tick> ticks(Instant from, Instant to, double length) {
            long hours = Duration.between(from, to).toHours();
            long step = hours > 6 ? 2 : 1;
            List<Tick> ticks = new ArrayList<>();
            for (long hour = 0; hour < hours; hour += step) {
                String name =
                        from.plus(Duration.ofHours(hour)).atZone(City.ZONE).getHour() + "h";
                ticks.add(new Tick(name, percent(hour * 60 / length)));
            }
            return ticks;
        }

        private static Instant hour(Instant instant) {
            return instant.truncatedTo(ChronoUnit.HOURS);
        }

        private static String percent(double part) {
            return String.format(Locale.ROOT, "%.1f%%", part * 100);
        }
    }
}
