package vn.coordination.schedule.board.web;

import java.time.LocalDate;
import java.util.List;
import vn.coordination.schedule.HalfDay;
import vn.coordination.shared.web.Formats;

/** The picture of a week: a row per leader and room, two bands per row, a column per day. */
public record Board(List<Day> days, List<Group> groups) {
    /**
     * A column.
     *
     * @param note name of the holiday, or empty
     * @param off not a working day
     */
    public record Day(LocalDate date, String word, String name, String note, boolean off, boolean today) {
        public String number() {
            return Formats.day(date);
        }
    }

    public record Group(String name, List<Row> rows) {}

    /**
     * Somebody or something that can be in one place only.
     *
     * @param key as commands name it, e.g. {@code PERSON:12}; empty for slots that need neither leader nor room
     */
    public record Row(String key, String name, String detail, List<Band> bands) {}

    /** The mornings or the afternoons of a row. */
    public record Band(HalfDay half, String letter, String word, List<Cell> cells) {
        public boolean first() {
            return half == HalfDay.MORNING;
        }
    }

    public record Cell(LocalDate day, boolean off, List<Chip> chips) {}

    public boolean empty() {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.bands().stream())
                .flatMap(band -> band.cells().stream())
                .allMatch(cell -> cell.chips().isEmpty());
    }
}
