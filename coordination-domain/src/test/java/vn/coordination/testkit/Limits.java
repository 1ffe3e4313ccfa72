package vn.coordination.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.ParameterUnit;

/** The catalogue's values, written down a second time; a test of the services compares them with the migrations. */
public final class Limits {
    /** @param until last day; null = until replaced */
    public record Row(ParameterKey key, Limit value, LocalDate from, LocalDate until) {
        public boolean isInForce(LocalDate date) {
            return !date.isBefore(from) && (until == null || !date.isAfter(until));
        }
    }

    private Limits() {}

    public static List<Row> all() {
        try (InputStream in = Objects.requireNonNull(Limits.class.getResourceAsStream("limits.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> row(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Row row(String[] cells) {
        return new Row(
                ParameterKey.valueOf(cells[0]),
                new Limit(cells[1], ParameterUnit.valueOf(cells[2])),
                LocalDate.parse(cells[3]),
                cells[4].isEmpty() ? null : LocalDate.parse(cells[4]));
    }
}
