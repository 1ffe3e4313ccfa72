package vn.coordination.demonstration.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of the demonstration's own tables: a header line, semicolons between the cells, nothing quoted. */
final class Table {
    private static final String FOLDER = "/demonstration/";

    private Table() {}

    static List<Row> read(String name) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Table.class.getResourceAsStream(FOLDER + name), StandardCharsets.UTF_8))) {
            List<String> header = List.of(reader.readLine().split(";"));
            return reader.lines().map(line -> Row.of(header, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Row(Map<String, String> cells) {
        static Row of(List<String> header, String line) {
            String[] values = line.split(";", -1);
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 0; column < header.size(); column++) {
                cells.put(header.get(column), values[column].strip());
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
            return "yes".equals(text(column));
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        List<String> list(String column) {
            return has(column) ? Arrays.asList(text(column).split(",")) : List.of();
        }
    }
}
