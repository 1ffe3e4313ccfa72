package vn.coordination.conference.point.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.conference.point.Venue;
import vn.coordination.conference.point.imports.PointLine.Outcome;
import vn.coordination.conference.point.imports.PointProblem.Kind;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.DayHours;
import vn.coordination.schedule.imports.CsvFile;
import vn.coordination.schedule.imports.FileProblem;
import vn.coordination.schedule.imports.ImportLimits;

class PointFileTest {
    private static final String HEADS =
            "Mã điểm,Đơn vị,Địa chỉ,Kỹ thuật viên,Điện thoại,Số chỗ,Số đại biểu,Điểm trung tâm\n";
    private static final Venue HALL = new Venue("Thành ủy", "1 phố Thử", "An", "0900", 60, "Hoa");

    private static PointReading read(byte[] file, Map<String, KnownPoint> known) {
        return PointFile.read(
                new CsvFile(ImportLimits.USUAL, head -> PointColumn.of(head).isPresent()).read(file),
                known.containsKey("TU") ? "TU" : "",
                codes -> known);
    }

    private static List<PointLine> lines(String rows, Map<String, KnownPoint> known) {
        PointReading reading = read((HEADS + rows).getBytes(StandardCharsets.UTF_8), known);
        assertThat(reading).isInstanceOf(PointReading.Table.class);
        return ((PointReading.Table) reading).lines();
    }

    private static FileProblem refused(String file, Charset charset) {
        return ((PointReading.Refused) read(file.getBytes(charset), Map.of())).problem();
    }

    @Test
    @DisplayName("OC-04 · a line is new, changes what is known, or leaves it as it is")
    void outcomes() {
        Map<String, KnownPoint> known = Map.of(
                "TU", new KnownPoint(HALL, true, 120, true, null),
                "P1", new KnownPoint(HALL, true, 20, false, null),
                "P2", new KnownPoint(HALL, false, 0, false, null));
        List<PointLine> lines = lines("""
            TU,Thành ủy,1 phố Thử,An,0900,60,120,x
            p1,Thành ủy,,,,,21,
            P2,Thành ủy,2 phố Thử,,,,20,
            P3,Phường mới,,,+84 900 (12),,20,không
            """, known);
        assertThat(lines)
                .extracting(PointLine::outcome)
                .containsExactly(Outcome.SAME, Outcome.CHANGED, Outcome.CHANGED, Outcome.NEW);
        assertThat(lines.get(1).venue()).as("what is not said stays").isEqualTo(HALL);
        assertThat(lines.get(2).venue()).isEqualTo(new Venue("Thành ủy", "2 phố Thử", "An", "0900", 60, "Hoa"));
        assertThat(lines.get(3).venue()).isEqualTo(new Venue("Phường mới", "", "", "+84 900 (12)", 0, ""));
    }

    @ParameterizedTest
    @DisplayName("OC-04 · what cannot be taken says why at its line")
    @CsvSource(
            delimiter = '|',
            value = {
                ",Phường,,,,,20, | NO_CODE",
                "A,,,,,,20, | NO_UNIT",
                "A,Phường,,,,,, | NO_EXPECTED",
                "A,Phường,,,,,0, | NO_EXPECTED",
                "A,Phường,,,,,-3, | NO_NUMBER",
                "A,Phường,,,,mười,20, | NO_NUMBER",
                "A,Phường,,,,,20,có lẽ | NO_FLAG",
                "A,=HYPERLINK(1),,,,,20, | FORMULA",
                "A,Phường,@SUM(A1),,,,20, | FORMULA",
                "A,Phường,,,+84+cmd,,20, | FORMULA",
                "A,<script>alert(1)</script>,,,,,20, | SCRIPT",
                "A,Phường,<img src=x onerror=y>,,,,20, | SCRIPT",
                "A,Phường,,,,,20,,thừa | EXTRA_CELLS"
            })
    void errors(String row, Kind kind) {
        PointLine line = lines(row, Map.of()).get(0);
        assertThat(line.faulty()).isTrue();
        assertThat(line.line()).isEqualTo(2);
        assertThat(line.problems()).extracting(PointProblem::kind).containsExactly(kind);
    }

    @Test
    @DisplayName("OC-04 · a code stands once, the hall is one, and texts fit the register")
    void together() {
        List<PointLine> lines = lines(
                "A,Phường A,,,,,20,x\nA,Phường B,,,,,20,\nB,Phường B,,,,,20,x\n" + "C".repeat(41)
                        + ",Phường C,,,,,9,\n",
                Map.of());
        assertThat(lines.get(0).faulty()).isFalse();
        assertThat(lines.get(1).problems())
                .containsExactly(PointProblem.of(Kind.DOUBLED_CODE, PointColumn.CODE, "A", 2));
        assertThat(lines.get(2).problems()).containsExactly(PointProblem.of(Kind.SECOND_HALL, PointColumn.CENTRAL, 2));
        assertThat(lines.get(3).problems()).containsExactly(PointProblem.of(Kind.TOO_LONG, PointColumn.CODE, 41, 40));
    }

    @Test
    @DisplayName("OC-04 · codes that differ in their case alone are one")
    void oneCode() {
        assertThat(lines("ĐC-1,Phường,,,,,20,\nđc-1,Phường,,,,,20,", Map.of())
                        .get(1)
                        .problems())
                .containsExactly(PointProblem.of(Kind.DOUBLED_CODE, PointColumn.CODE, "đc-1", 2));
    }

    @Test
    @DisplayName("OC-04 · a conference that has its hall gets no other one by a further file")
    void otherHall() {
        Map<String, KnownPoint> known = Map.of("TU", new KnownPoint(HALL, true, 120, true, null));
        List<PointLine> lines = lines("A,Phường,,,,,20,x\nTU,Thành ủy,,,,,120,x\n", known);
        assertThat(lines.get(0).problems())
                .containsExactly(PointProblem.of(Kind.OTHER_HALL, PointColumn.CENTRAL, "TU"));
        assertThat(lines.get(1).problems()).extracting(PointProblem::kind).containsExactly(Kind.SECOND_HALL);
    }

    @Test
    @DisplayName("OC-04 · a point that is at the conference does not become its hall by a file")
    void hallStays() {
        Map<String, KnownPoint> known = Map.of("A", new KnownPoint(HALL, true, 20, false, null));
        assertThat(lines("A,Phường,,,,,20,x", known).get(0).problems())
                .extracting(PointProblem::kind)
                .containsExactly(Kind.HALL_CHANGED);
    }

    @Test
    @DisplayName(
            "SC-05 · a point that serves another conference at that time is not taken, and the line says whose and when")
    void taken() {
        DayHours hours = new DayHours(LocalDate.of(2026, 12, 16), LocalTime.of(8, 0), LocalTime.of(11, 30));
        KnownPoint.Taken taken = new KnownPoint.Taken(Office.PARTY_OFFICE, hours);
        assertThat(lines("A,Phường,,,,,20,", Map.of("A", new KnownPoint(HALL, false, 0, false, taken)))
                        .get(0)
                        .problems())
                .containsExactly(PointProblem.of(Kind.TAKEN, PointColumn.CODE, "2026-12-16", "08:00", "11:30", "PO"));
    }

    @Test
    @DisplayName(
            "OC-04 · a file is refused whole for its encoding, a column that is missing or stands twice, or no line")
    void files() {
        assertThat(refused(HEADS + "A,Phường,,,,,20,", StandardCharsets.UTF_16LE)
                        .kind())
                .isEqualTo(FileProblem.Kind.WRONG_ENCODING);
        assertThat(refused("code,unit,d\u00e9l\u00e9gu\u00e9s\n", StandardCharsets.ISO_8859_1)
                        .kind())
                .isEqualTo(FileProblem.Kind.WRONG_ENCODING);
        assertThat(refused("code;unit\nA;B\n", StandardCharsets.UTF_8))
                .isEqualTo(new FileProblem(FileProblem.Kind.MISSING_COLUMN, List.of(PointColumn.EXPECTED)));
        assertThat(refused("code;unit;expected;Mã\nA;B;1;2\n", StandardCharsets.UTF_8))
                .isEqualTo(new FileProblem(FileProblem.Kind.REPEATED_COLUMN, List.of(PointColumn.CODE)));
        assertThat(refused("\n\n", StandardCharsets.UTF_8).kind()).isEqualTo(FileProblem.Kind.EMPTY);
        PointReading heads = read(HEADS.getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(((PointReading.Table) heads).acceptable()).isFalse();
    }

    @Test
    @DisplayName("OC-04 · hundreds of lines are read, a thousand at most")
    void many() {
        String rows = IntStream.rangeClosed(1, 600)
                .mapToObj(i -> "P" + i + ",Phường " + i + ",,,,,40,\n")
                .collect(Collectors.joining());
        assertThat(lines(rows, Map.of())).hasSize(600).noneMatch(PointLine::faulty);
        assertThat(refused(HEADS + "A,B,,,,,1,\n".repeat(1001), StandardCharsets.UTF_8)
                        .kind())
                .isEqualTo(FileProblem.Kind.TOO_MANY_ROWS);
    }
}
