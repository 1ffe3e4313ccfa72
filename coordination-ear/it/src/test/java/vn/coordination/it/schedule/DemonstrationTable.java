package vn.coordination.it.schedule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables from which the demonstration is made, as the deployed application has them. */
final class DemonstrationTable {
    private DemonstrationTable() {}

    static List<Row> read(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                DemonstrationTable.class.getResourceAsStream("/demonstration/" + name), StandardCharsets.UTF_8))) {
            String[] header = reader.readLine().split(";");
            return reader.lines().map(line -> Row.of(header, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Row(Map<String, String> cells) {
        static Row of(String[] header, String line) {
            String[] values = line.split(";", -1);
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 0; column < header.length; column++) {
                cells.put(header[column], values[column].strip());
            }
            return new Row(cells);
        }

        String text(String column) {
            return cells.get(column);
        }

        boolean has(String column) {
            return !text(column).isEmpty();
        }

        boolean is(String column) {
            return text(column).equals("yes");
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        List<String> list(String column) {
            return has(column) ? Arrays.asList(text(column).split(",")) : List.of();
        }
    }
}
