package vn.coordination.schedule.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.Place;
import vn.coordination.schedule.Precedence;
import vn.coordination.shared.IsoWeek;

class WeekImportTest {
    private static final String HEAD =
            "ngay,buoi,gio_bat_dau,gio_ket_thuc,noi_dung,dia_diem,thanh_phan,don_vi_chuan_bi\n";
    private static final String GOOD = "26/1,Sáng,8h,9h30,Họp giao ban,phòng họp SỐ 1,CT UBND; PCT 4,VPUBND";
    private static final Directories CITY = new Directories(
            new PersonDirectory(Map.of(
                    "CT UBND",
                    List.of(1L),
                    "PCT 1",
                    List.of(11L),
                    "PCT 4",
                    List.of(14L),
                    "Giám đốc",
                    List.of(21L, 22L),
                    "các Ban",
                    List.of(31L, 32L),
                    "Ban Đô thị",
                    List.of(33L))),
            new RoomDirectory(Map.of("Phòng họp số 1", 101L, "Phòng họp số 2", 102L, "Hội trường", 103L)),
            new UnitDirectory(Map.of("VPUBND", "Văn phòng UBND")));

    private static ImportedWeek read(String rows, Answers answers) {
        Reading reading = new WeekFile(ImportLimits.USUAL).read((HEAD + rows).getBytes(UTF_8));
        return new WeekImport(new IsoWeek(2026, 5), CITY, UsualTimes.DEFAULT)
                .interpret((Reading.Table) reading, answers);
    }

    private static ImportedRow row(String row) {
        return read(row, Answers.NONE).rows().get(0);
    }

    @Test
    void takesAGoodRowWithoutAQuestion() {
        ImportedRow row = row(GOOD);
        assertThat(row.problems()).isEmpty();
        assertThat(row.complete()).isTrue();
        assertThat(row.day()).isEqualTo(LocalDate.of(2026, 1, 26));
        assertThat(row.half()).isEqualTo(HalfDay.MORNING);
        assertThat(row.starts()).isEqualTo(LocalTime.of(8, 0));
        assertThat(row.ends()).isEqualTo(LocalTime.of(9, 30));
        assertThat(row.place()).isEqualTo(Place.room(101));
        assertThat(row.persons()).containsExactly(1L, 14L);
        assertThat(row.preparingUnit()).isEqualTo("Văn phòng UBND");
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                problem(",Sáng,8,9,Họp,Hội trường,PCT 4,", ProblemKind.MISSING_DATE, ImportColumn.DATE),
                problem("31/2,Sáng,8,9,Họp,Hội trường,PCT 4,", ProblemKind.BAD_DATE, ImportColumn.DATE, "31/2"),
                problem(
                        "2026-02-02,Sáng,8,9,Họp,Hội trường,PCT 4,",
                        ProblemKind.OUTSIDE_WEEK,
                        ImportColumn.DATE,
                        LocalDate.of(2026, 2, 2),
                        LocalDate.of(2026, 1, 26),
                        LocalDate.of(2026, 2, 1)),
                problem("26/1,Trưa,8,9,Họp,Hội trường,PCT 4,", ProblemKind.BAD_HALF_DAY, ImportColumn.HALF_DAY, "Trưa"),
                problem("26/1,Sáng,8h70,9,Họp,Hội trường,PCT 4,", ProblemKind.BAD_TIME, ImportColumn.START, "8h70"),
                problem(
                        "26/1,Sáng,8,chín giờ,Họp,Hội trường,PCT 4,",
                        ProblemKind.BAD_TIME,
                        ImportColumn.END,
                        "chín giờ"),
                problem(
                        "26/1,Sáng,9,8,Họp,Hội trường,PCT 4,",
                        ProblemKind.END_BEFORE_START,
                        ImportColumn.END,
                        LocalTime.of(9, 0),
                        LocalTime.of(8, 0)),
                problem(
                        "26/1,Sáng,9,9,Họp,Hội trường,PCT 4,",
                        ProblemKind.END_BEFORE_START,
                        ImportColumn.END,
                        LocalTime.of(9, 0),
                        LocalTime.of(9, 0)),
                problem("26/1,Sáng,8,9,,Hội trường,PCT 4,", ProblemKind.EMPTY_CONTENT, ImportColumn.CONTENT),
                problem(
                        "26/1,Sáng,8,9," + "ệ".repeat(10_000) + ",Hội trường,PCT 4,",
                        ProblemKind.TOO_LONG,
                        ImportColumn.CONTENT,
                        10_000,
                        500),
                problem(
                        "26/1,Sáng,8,9,Họp,Hội trường,PCT 4,VPUBND, phòng 2",
                        ProblemKind.EXTRA_CELLS,
                        ImportColumn.PREPARING,
                        1),
                problem("26/1,Sáng,8,9,Họp,,PCT 4,", ProblemKind.MISSING_PLACE, ImportColumn.PLACE),
                problem("26/1,Sáng,8,9,Họp,Hội trường,,", ProblemKind.MISSING_PEOPLE, ImportColumn.ATTENDEES),
                problem(
                        "26/1,Chiều,8,9,Họp,Hội trường,PCT 4,",
                        ProblemKind.START_OUTSIDE_HALF_DAY,
                        ImportColumn.START,
                        LocalTime.of(8, 0),
                        HalfDay.AFTERNOON),
                problem(
                        "26/1,Sáng,8,9,Họp,Hội trường,PCT 4,Sở X",
                        ProblemKind.UNKNOWN_UNIT,
                        ImportColumn.PREPARING,
                        "Sở X"),
                problem(
                        "26/1,Sáng,8,9,=HYPERLINK(1),Hội trường,PCT 4,",
                        ProblemKind.FORMULA_KEPT_AS_TEXT,
                        ImportColumn.CONTENT));
    }

    private static Arguments problem(String row, ProblemKind kind, ImportColumn column, Object... arguments) {
        return Arguments.of(row, RowProblem.of(kind, column, arguments));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void findsExactlyOneProblem(String text, RowProblem problem) {
        ImportedRow row = row(text);
        assertThat(row.problems()).containsExactly(problem);
        assertThat(row.takeable()).isEqualTo(problem.severity() != Severity.ERROR);
        assertThat(row.complete()).isEqualTo(problem.severity() == Severity.NOTE);
    }

    @Test
    void keepsAFormulaAsTheTextItIs() {
        assertThat(row("26/1,Sáng,8,9,\"=CMD|' /C calc'!A0\",Hội trường,PCT 4,").content())
                .isEqualTo("=CMD|' /C calc'!A0");
        assertThat(row("26/1,Sáng,8,9,- Họp giao ban,Hội trường,PCT 4,").problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Sáng, 8, -, 08:00, 10:00",
                "Sáng, 10h30, -, 10:30, 12:00",
                "Chiều, 16h30, -, 16:30, 17:00",
                "Chiều, 18, -, 18:00, 20:00",
                "Chiều, 23h30, -, 23:30, 23:59",
                "Sáng, -, -, 08:00, 12:00",
                "Chiều, -, -, 13:00, 17:00",
                "Cả ngày, -, -, 08:00, 17:00",
                "-, -, -, 08:00, 17:00",
                "Sáng, -, 11h, 08:00, 11:00",
                "Sáng, -, 7h30, 05:30, 07:30"
            })
    void proposesTimesAndNeverTakesThem(String half, String start, String end, LocalTime from, LocalTime to) {
        String cells = Stream.of(half, start, end)
                .map(cell -> cell == null ? "" : cell)
                .collect(Collectors.joining(","));
        ImportedRow row = row("26/1," + cells + ",Họp,Hội trường,PCT 4,");
        assertThat(row.starts() == null || row.ends() == null).isTrue();
        assertThat(row.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.kind()).isIn(ProblemKind.MISSING_START, ProblemKind.MISSING_END);
            assertThat(problem.proposal()).isEqualTo(new Proposal.Times(from, to));
        });
    }

    @Test
    void offersSimilarRoomsAndPersonsWithoutTakingThem() {
        ImportedRow row = row("26/1,Sáng,8,9,Họp,phong hop so 1,ct ubnđ; Nguyễn Văn X,");
        assertThat(row.place()).isEqualTo(Place.NOWHERE);
        assertThat(row.persons()).isEmpty();
        assertThat(row.problems())
                .containsExactly(
                        RowProblem.of(ProblemKind.UNKNOWN_ROOM, ImportColumn.PLACE, "phong hop so 1")
                                .proposing(new Proposal.Rooms(List.of(101L))),
                        RowProblem.of(ProblemKind.UNKNOWN_PERSON, ImportColumn.ATTENDEES, "ct ubnđ")
                                .proposing(new Proposal.People(List.of(1L))),
                        RowProblem.of(ProblemKind.UNKNOWN_PERSON, ImportColumn.ATTENDEES, "Nguyễn Văn X")
                                .proposing(new Proposal.People(List.of())));
    }

    @Test
    void asksWhoIsMeantByANameOfSeveral() {
        assertThat(row("26/1,Sáng,8,9,Họp,Hội trường,Giám đốc,").problems())
                .containsExactly(RowProblem.of(ProblemKind.BODY_NEEDS_PEOPLE, ImportColumn.ATTENDEES, "Giám đốc")
                        .proposing(new Proposal.People(List.of(21L, 22L))));
    }

    @Test
    void proposesTheMembersOfABodyThatIsListedJustAsWritten() {
        RowProblem problem =
                row("26/1,Sáng,8,9,Họp,Hội trường,các Ban,").problems().get(0);
        assertThat(problem.proposal()).isEqualTo(new Proposal.People(List.of(31L, 32L)));
    }

    @Test
    void gathersTheMembersOfAnUnknownBodyByTheirPosts() {
        RowProblem problem =
                row("26/1,Sáng,8,9,Họp,Hội trường,các PCT,").problems().get(0);
        assertThat(((Proposal.People) problem.proposal()).persons()).containsExactlyInAnyOrder(11L, 14L);
    }

    @Test
    void takesAnAnswerForTheRowBeforeOneForTheFile() {
        String rows = "26/1,Sáng,8,9,Họp,Nhà khách,các PCT,\n27/1,Sáng,8,9,Họp,Nhà khách,các PCT,\n";
        Answers answers = new Answers(
                Map.of("CÁC  PCT", List.of(11L, 14L)),
                Map.of("nhà khách", Place.outside("Nhà khách số 2")),
                Map.of(
                        3,
                        new Answers.ForRow(
                                LocalTime.of(9, 0),
                                LocalTime.of(10, 0),
                                Place.room(103),
                                Map.of("các PCT", List.of(14L)))));
        ImportedWeek week = read(rows, answers);
        assertThat(week.complete()).isTrue();
        ImportedRow first = week.rows().get(0);
        ImportedRow second = week.rows().get(1);
        assertThat(first.persons()).containsExactly(11L, 14L);
        assertThat(first.place()).isEqualTo(Place.outside("Nhà khách số 2"));
        assertThat(second.persons()).containsExactly(14L);
        assertThat(second.place()).isEqualTo(Place.room(103));
        assertThat(second.starts()).isEqualTo(LocalTime.of(9, 0));
    }

    @Test
    void takesAnAnsweredTimeInThePlaceOfAMistakenOne() {
        Answers answers = new Answers(
                Map.of(), Map.of(), Map.of(2, new Answers.ForRow(LocalTime.of(8, 0), null, null, Map.of())));
        assertThat(read("26/1,Sáng,8h70,9,Họp,Hội trường,PCT 4,", answers).complete())
                .isTrue();
    }

    @Test
    void letsTheUserNamePeopleForAnEmptyCell() {
        Answers answers = new Answers(
                Map.of(), Map.of(), Map.of(2, new Answers.ForRow(null, null, null, Map.of("", List.of(14L, 1L)))));
        ImportedRow row = read("26/1,Sáng,8,9,Họp,Hội trường,,", answers).rows().get(0);
        assertThat(row.complete()).isTrue();
        assertThat(row.plan(null, Precedence.THEMATIC, "CO").attendees())
                .containsExactly(Attendee.chair(14), Attendee.required(1));
    }

    @Test
    void takesTheFirstOfTwoEqualRows() {
        ImportedWeek week = read(GOOD + "\n\n" + GOOD + "\n", Answers.NONE);
        assertThat(week.takeable()).extracting(ImportedRow::line).containsExactly(2);
        assertThat(week.rows().get(1).problems())
                .containsExactly(RowProblem.of(ProblemKind.DUPLICATE_ROW, ImportColumn.CONTENT, 2));
        assertThat(week.complete()).isFalse();
    }

    @Test
    void makesNoDraftOfARowWithAnError() {
        ImportedRow row = row("26/1,Sáng,9,8,Họp,Hội trường,PCT 4,");
        assertThatThrownBy(() -> row.plan(null, Precedence.THEMATIC, "CO")).isInstanceOf(IllegalStateException.class);
    }
}
