package vn.coordination.schedule.board.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.app.LeaderRow;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.Resource;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.web.RoomWords;
import vn.coordination.schedule.web.SlotWords;
import vn.coordination.schedule.web.WeekPicture;
import vn.coordination.shared.web.Texts;

/** Lays the slots of a week out on the board. */
public final class BoardMaker {
    private static final String ELSEWHERE = "";

    private final WeekPicture picture;
    private final Office only;
    private final Locale locale;
    private final ChipMaker chips;
    private final Set<Long> leaders;
    private final Map<String, List<Chip>> cells = new HashMap<>();

    /** @param only show the slots of this office alone; null for all */
    public BoardMaker(WeekPicture picture, Office only) {
        this.picture = picture;
        this.only = only;
        this.locale = picture.locale();
        this.chips = new ChipMaker(picture);
        this.leaders =
                picture.directory().leaders().stream().map(LeaderRow::person).collect(Collectors.toSet());
    }

    public Board make() {
        List<SlotRow> shown = picture.slots().stream()
                .filter(slot -> only == null || slot.office() == only)
                .toList();
        shown.forEach(this::place);
        List<Board.Day> days = new BoardDays(picture).days(shown);
        List<Board.Group> groups = new ArrayList<>();
        groups.add(new Board.Group(text("week.leaders"), leaders(days)));
        groups.add(new Board.Group(text("week.rooms"), rooms(days)));
        if (cells.keySet().stream().anyMatch(key -> key.startsWith("@"))) {
            groups.add(new Board.Group(text("week.others"), List.of(others(days))));
        }
        return new Board(days, groups);
    }

    private void place(SlotRow slot) {
        for (String row : rowsOf(slot)) {
            HalfDay half = slot.halfDay() == null ? HalfDay.MORNING : slot.halfDay();
            cell(row, slot.plan().day(), half).add(chips.chip(slot, row, false));
            if (half == HalfDay.MORNING && reachesAfternoon(slot.plan())) {
                cell(row, slot.plan().day(), HalfDay.AFTERNOON).add(chips.chip(slot, row, true));
            }
        }
    }

    private List<String> rowsOf(SlotRow slot) {
        List<String> rows = new ArrayList<>();
        slot.attendees().stream()
                .map(Attendee::person)
                .filter(leaders::contains)
                .distinct()
                .forEach(person -> rows.add(Resource.person(person).toString()));
        Long room = slot.plan().place().room();
        if (room != null && picture.directory().rooms().containsKey(room)) {
            rows.add(Resource.room(room).toString());
        }
        return rows.isEmpty() ? List.of(ELSEWHERE) : rows;
    }

    private static boolean reachesAfternoon(SlotPlan plan) {
        return plan.ends() != null && plan.ends().isAfter(LocalTime.NOON.plusMinutes(30));
    }

    private List<Chip> cell(String row, LocalDate day, HalfDay half) {
        return cells.computeIfAbsent(key(row, day, half), key -> new ArrayList<>());
    }

    private static String key(String row, LocalDate day, HalfDay half) {
        return (row.isEmpty() ? "@" : row) + "/" + day + "/" + half;
    }

    private List<Board.Row> leaders(List<Board.Day> days) {
        return picture.directory().leaders().stream()
                .map(leader -> new Board.Row(
                        Resource.person(leader.person()).toString(),
                        leader.title().in(locale),
                        leader.name(),
                        bands(Resource.person(leader.person()).toString(), days)))
                .toList();
    }

    private List<Board.Row> rooms(List<Board.Day> days) {
        return picture.directory().rooms().values().stream()
                .map(room -> new Board.Row(
                        Resource.room(room.id()).toString(),
                        room.name(),
                        RoomWords.detail(room, locale),
                        bands(Resource.room(room.id()).toString(), days)))
                .toList();
    }

    private Board.Row others(List<Board.Day> days) {
        return new Board.Row(ELSEWHERE, text("week.elsewhere"), "", bands(ELSEWHERE, days));
    }

    private List<Board.Band> bands(String row, List<Board.Day> days) {
        return Arrays.stream(HalfDay.values())
                .map(half -> band(row, half, days))
                .toList();
    }

    private Board.Band band(String row, HalfDay half, List<Board.Day> days) {
        List<Board.Cell> line = days.stream()
                .map(day -> new Board.Cell(
                        day.date(), day.off(), cells.getOrDefault(key(row, day.date(), half), List.of())))
                .toList();
        return new Board.Band(half, text("half.short." + half.name()), SlotWords.half(half, locale), line);
    }

    private String text(String key) {
        return Texts.text(locale, key);
    }
}
