package vn.coordination.schedule.week.web;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.coordination.schedule.board.web.Board;
import vn.coordination.schedule.web.SlotLine;
import vn.coordination.schedule.web.SlotLook;
import vn.coordination.schedule.web.WeekPicture;
import vn.coordination.schedule.web.WeekRights;
import vn.coordination.schedule.web.WeekStep;
import vn.coordination.schedule.web.WeekSteps;

/** What the page of a week draws. */
public record WeekView(WeekPicture picture, WeekRights rights, Board board, List<SlotLine> lines) {
    private static final List<SlotLook> LEGEND = List.of(
            SlotLook.DRAFT,
            SlotLook.PROPOSED,
            SlotLook.RESERVED,
            SlotLook.CONFIRMED,
            SlotLook.CONFLICT,
            SlotLook.MOVED,
            SlotLook.BUSY);

    /** A day of the list on a phone. */
    public record Day(String name, List<SlotLine> lines) {}

    public List<WeekStep> steps() {
        return new WeekSteps(picture).steps();
    }

    public List<SlotLook> legend() {
        return LEGEND;
    }

    /** What waits to be settled: the slots that clash and those they clash with. */
    public List<SlotLine> clashes() {
        return lines.stream()
                .filter(line -> line.look().look().equals("breach"))
                .toList();
    }

    public List<Day> agenda() {
        return lines.stream()
                .collect(Collectors.groupingBy(SlotLine::day, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofDay -> new Day(ofDay.get(0).dayWord(), ofDay))
                .toList();
    }
}
