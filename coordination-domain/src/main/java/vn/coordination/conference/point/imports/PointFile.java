package vn.coordination.conference.point.imports;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.conference.point.PointCode;
import vn.coordination.conference.point.Venue;
import vn.coordination.conference.point.imports.PointLine.Outcome;
import vn.coordination.conference.point.imports.PointProblem.Kind;
import vn.coordination.schedule.DayHours;
import vn.coordination.schedule.imports.FileColumns;
import vn.coordination.schedule.imports.FileLine;
import vn.coordination.schedule.imports.FileLines;
import vn.coordination.schedule.imports.FileProblem;

/** Says line by line what a file would do to the register and to the conference (OC-04). */
public final class PointFile {
    private static final Set<PointColumn> NEEDED = EnumSet.of(PointColumn.CODE, PointColumn.UNIT, PointColumn.EXPECTED);

    private final Map<String, KnownPoint> known;
    private final String hallThere;
    private final Map<String, Integer> codes = new HashMap<>();
    private int hall;

    private PointFile(Map<String, KnownPoint> known, String hallThere) {
        this.known = new HashMap<>();
        known.forEach((code, point) -> this.known.put(PointCode.plain(code), point));
        this.hallThere = hallThere;
    }

    /**
     * @param hallThere code of the hall that the conference has already; empty for none
     * @param known finds of these codes those that the register has
     */
    public static PointReading read(
            FileLines file, String hallThere, Function<Set<String>, Map<String, KnownPoint>> known) {
        if (file.problem().isPresent()) {
            return new PointReading.Refused(file.problem().get());
        }
        FileColumns<PointColumn> columns = new FileColumns<>(file.heads(), PointColumn::of);
        Optional<FileProblem> problem = columns.problem(NEEDED);
        if (problem.isPresent()) {
            return new PointReading.Refused(problem.get());
        }
        Set<String> codes = file.rows().stream()
                .map(line -> columns.cells(line).getOrDefault(PointColumn.CODE, ""))
                .collect(Collectors.toSet());
        PointFile reading = new PointFile(known.apply(codes), hallThere);
        List<PointLine> lines =
                file.rows().stream().map(line -> reading.line(line, columns)).toList();
        return new PointReading.Table(lines, columns.ignored());
    }

    private PointLine line(FileLine line, FileColumns<PointColumn> columns) {
        PointCells cells = new PointCells(columns.cells(line), columns.extra(line));
        String code = cells.text(PointColumn.CODE);
        KnownPoint there = known.get(PointCode.plain(code));
        int expected = cells.number(PointColumn.EXPECTED).orElse(0);
        int capacity = cells.number(PointColumn.CAPACITY)
                .orElse(there == null ? 0 : there.venue().capacity());
        boolean central = cells.flag(PointColumn.CENTRAL);
        lookAtCode(cells, line.number());
        lookAtHall(cells, there, central, line.number());
        if (there != null && there.taken() != null) {
            lookAtTime(cells, there.taken());
        }
        if (cells.text(PointColumn.UNIT).isEmpty() && there == null) {
            cells.add(Kind.NO_UNIT, PointColumn.UNIT);
        }
        if (expected == 0) {
            cells.add(Kind.NO_EXPECTED, PointColumn.EXPECTED);
        }
        if (!cells.problems().isEmpty()) {
            return new PointLine(
                    line.number(), code, null, written(cells), expected, central, Outcome.ERROR, cells.problems());
        }
        Venue venue = venue(cells, there == null ? null : there.venue(), capacity);
        return new PointLine(
                line.number(), code, venue, "", expected, central, outcome(there, venue, expected), List.of());
    }

    private void lookAtCode(PointCells cells, int line) {
        String code = cells.text(PointColumn.CODE);
        if (code.isEmpty()) {
            cells.add(Kind.NO_CODE, PointColumn.CODE);
            return;
        }
        Integer first = codes.putIfAbsent(PointCode.plain(code), line);
        if (first != null) {
            cells.add(Kind.DOUBLED_CODE, PointColumn.CODE, code, first);
        }
    }

    private void lookAtHall(PointCells cells, KnownPoint there, boolean central, int line) {
        if (there != null && there.invited() && cells.has(PointColumn.CENTRAL) && there.central() != central) {
            cells.add(Kind.HALL_CHANGED, PointColumn.CENTRAL);
        }
        if (central
                && !hallThere.isEmpty()
                && !PointCode.plain(hallThere).equals(PointCode.plain(cells.text(PointColumn.CODE)))) {
            cells.add(Kind.OTHER_HALL, PointColumn.CENTRAL, hallThere);
        }
        if (central && hall > 0) {
            cells.add(Kind.SECOND_HALL, PointColumn.CENTRAL, hall);
        }
        hall = central && hall == 0 ? line : hall;
    }

    private static void lookAtTime(PointCells cells, KnownPoint.Taken taken) {
        DayHours hours = taken.hours();
        cells.add(
                Kind.TAKEN,
                PointColumn.CODE,
                hours.day(),
                hours.starts(),
                hours.ends(),
                taken.lead().code());
    }

    /** What the file does not say stays as the register has it. */
    private static Venue venue(PointCells cells, Venue there, int capacity) {
        return new Venue(
                cells.text(PointColumn.UNIT, there == null ? "" : there.unit()),
                cells.text(PointColumn.ADDRESS, there == null ? "" : there.address()),
                cells.text(PointColumn.TECHNICIAN, there == null ? "" : there.technician()),
                cells.text(PointColumn.PHONE, there == null ? "" : there.phone()),
                capacity,
                cells.text(PointColumn.CORRESPONDENT, there == null ? "" : there.correspondent()));
    }

    private static Outcome outcome(KnownPoint there, Venue venue, int expected) {
        if (there == null) {
            return Outcome.NEW;
        }
        boolean otherNumber = there.invited() && there.expected() != expected;
        return otherNumber || !there.venue().equals(venue) ? Outcome.CHANGED : Outcome.SAME;
    }

    private static String written(PointCells cells) {
        return Stream.of(PointColumn.UNIT, PointColumn.ADDRESS, PointColumn.TECHNICIAN, PointColumn.PHONE)
                .map(cells::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
