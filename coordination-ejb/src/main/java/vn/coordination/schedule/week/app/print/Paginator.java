package vn.coordination.schedule.week.app.print;

import java.util.ArrayList;
import java.util.List;

/** Shares the rows out over pages: no row is split unless it is taller than a page, no day is lower than its label. */
final class Paginator {
    private final DayLabels labels;
    private final float firstRoom;
    private final float room;
    private final List<List<RowBox>> pages = new ArrayList<>();
    private List<RowBox> page = new ArrayList<>();
    private RowBox last;
    private float used;
    private float dayUsed;
    private float dayNeeds;

    /**
     * @param firstRoom height for rows on the first page, below the heading
     * @param room height for rows on every other page
     */
    Paginator(DayLabels labels, float firstRoom, float room) {
        this.labels = labels;
        this.firstRoom = firstRoom;
        this.room = room;
    }

    /** The rows of each page; the last page has room for the tail, and a row to go with it. */
    List<List<RowBox>> pages(List<RowBox> rows, float tail) {
        rows.forEach(this::place);
        closeDay();
        if (used + tail > currentRoom()) {
            moveLastRow(tail);
        }
        closeDay();
        pages.add(page);
        return List.copyOf(pages);
    }

    private void place(RowBox row) {
        if (!fits(row)) {
            if (row.height() > room) {
                placeInParts(row);
                return;
            }
            turn();
        }
        if (beginsDay(row)) {
            closeDay();
            dayUsed = 0;
            dayNeeds = labels.heightOfDay(row.date(), last != null && last.sameDay(row));
        }
        page.add(row);
        last = row;
        used += row.height();
        dayUsed += row.height();
    }

    private void placeInParts(RowBox row) {
        if (!page.isEmpty()) {
            turn();
        }
        List<RowBox> parts = row.splitAt(currentRoom());
        place(parts.get(0));
        turn();
        place(parts.get(1));
    }

    private boolean fits(RowBox row) {
        boolean begins = beginsDay(row);
        float needs = begins ? labels.heightOfDay(row.date(), page.isEmpty()) : dayNeeds - dayUsed;
        float before = begins ? padding() : 0;
        return used + before + Math.max(row.height(), needs) <= currentRoom();
    }

    private boolean beginsDay(RowBox row) {
        return page.isEmpty() || !last.sameDay(row);
    }

    private float padding() {
        return page.isEmpty() ? 0 : Math.max(0, dayNeeds - dayUsed);
    }

    private void closeDay() {
        float padding = padding();
        if (padding > 0) {
            RowBox row = page.get(page.size() - 1);
            page.set(page.size() - 1, row.atLeast(row.height() + padding));
            used += padding;
            dayUsed += padding;
        }
    }

    private void turn() {
        closeDay();
        pages.add(page);
        page = new ArrayList<>();
        used = 0;
        dayUsed = 0;
        dayNeeds = 0;
    }

    private void moveLastRow(float tail) {
        RowBox row = last;
        if (page.size() > 1 && row.height() + tail <= room) {
            page.remove(page.size() - 1);
            last = page.get(page.size() - 1);
            dayUsed = heightOfLastDay();
            dayNeeds = last.sameDay(row) ? dayNeeds : 0;
            turn();
            place(row);
        } else {
            turn();
        }
    }

    private float heightOfLastDay() {
        return (float)
                page.stream().filter(last::sameDay).mapToDouble(RowBox::height).sum();
    }

    private float currentRoom() {
        return pages.isEmpty() ? firstRoom : room;
    }
}
