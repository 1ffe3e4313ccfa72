package vn.coordination.schedule.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.Place;
import vn.coordination.schedule.Precedence;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.shared.IsoWeek;

/** The two published weeks of the reference data, read against an invented city of six leaders and two rooms. */
class RealWeeksTest {
    private static final long CHAIR = 1;
    private static final long STANDING_VICE_CHAIR = 2;
    private static final List<Long> VICE_CHAIRS = List.of(STANDING_VICE_CHAIR, 11L, 12L, 13L, 14L);
    private static final Directories CITY = new Directories(
            new PersonDirectory(Map.of(
                    "CT UBND", List.of(CHAIR),
                    "PCT", VICE_CHAIRS,
                    "PCTTT", List.of(STANDING_VICE_CHAIR),
                    "PCT 1", List.of(11L),
                    "PCT 2", List.of(12L),
                    "PCT 3", List.of(13L),
                    "PCT 4", List.of(14L))),
            new RoomDirectory(Map.of("Phòng họp Ban Thường vụ", 101L, "Hội trường lớn", 102L)),
            new UnitDirectory(Map.of("VPUBND", "Văn phòng UBND")));

    private static Reading.Table table(IsoWeek week) throws IOException {
        try (InputStream file = RealWeeksTest.class.getResourceAsStream("lich-cong-tac-" + week + ".csv")) {
            return (Reading.Table) new WeekFile(ImportLimits.USUAL).read(file.readAllBytes());
        }
    }

    private static ImportedWeek read(IsoWeek week, Answers answers) throws IOException {
        return new WeekImport(week, CITY, UsualTimes.DEFAULT).interpret(table(week), answers);
    }

    private static final IsoWeek JULY = new IsoWeek(2025, 29);
    private static final IsoWeek JANUARY = new IsoWeek(2026, 5);

    @Test
    @DisplayName("SC-04 · the week of July 2025 has no wrong row, and asks exactly this")
    void asksAboutTheWeekOfJuly() throws IOException {
        ImportedWeek week = read(JULY, Answers.NONE);
        assertThat(week.rows()).hasSize(9).allMatch(ImportedRow::takeable).noneMatch(ImportedRow::complete);
        assertThat(listing(week)).isEqualTo("""
                        2 MISSING_END [] 08:30–10:30
                        2 UNKNOWN_ROOM [Phòng họp Thường vụ] rooms [101]
                        2 CONCERNED_NEED_PEOPLE [các PCT liên quan] people [2, 11, 12, 13, 14]
                        2 UNKNOWN_UNIT [VPTU]
                        3 MISSING_END [] 08:00–10:00
                        3 UNKNOWN_ROOM [Phòng họp 5 tầng 2] rooms []
                        4 MISSING_END [] 10:00–12:00
                        4 UNKNOWN_ROOM [Phòng họp 5 tầng 2] rooms []
                        5 MISSING_START [] 08:00–12:00
                        5 MISSING_END [] 08:00–12:00
                        5 UNKNOWN_ROOM [Trụ sở BĐBP] rooms []
                        6 MISSING_END [] 08:00–10:00
                        6 UNKNOWN_ROOM [Trụ sở Bộ Chỉ huy Quân sự] rooms []
                        7 MISSING_END [] 13:30–15:30
                        7 UNKNOWN_ROOM [Phòng họp Thường vụ] rooms [101]
                        7 CONCERNED_NEED_PEOPLE [các PCT liên quan] people [2, 11, 12, 13, 14]
                        7 UNKNOWN_UNIT [VPTU]
                        8 MISSING_END [] 16:30–17:00
                        8 UNKNOWN_ROOM [Phòng họp 1 tầng 3] rooms []
                        8 BODY_NEEDS_PEOPLE [các PCT] people [2, 11, 12, 13, 14]
                        9 MISSING_START [] 08:00–12:00
                        9 MISSING_END [] 08:00–12:00
                        9 UNKNOWN_ROOM [Trụ sở Tiếp công dân] rooms []
                        10 MISSING_END [] 07:30–09:30
                        10 MISSING_PLACE []
                        """);
    }

    @Test
    @DisplayName("SC-04 · the week of January 2026 has no wrong row, and asks exactly this")
    void asksAboutTheWeekOfJanuary() throws IOException {
        ImportedWeek week = read(JANUARY, Answers.NONE);
        assertThat(week.rows()).hasSize(9).allMatch(ImportedRow::takeable).noneMatch(ImportedRow::complete);
        assertThat(listing(week)).isEqualTo("""
                        2 MISSING_END [] 14:00–16:00
                        2 UNKNOWN_ROOM [Phường Quảng Phú] rooms []
                        3 MISSING_END [] 14:00–16:00
                        3 UNKNOWN_ROOM [Phòng họp 2 tầng 3] rooms []
                        4 MISSING_END [] 14:00–16:00
                        4 UNKNOWN_ROOM [Phòng họp 5 tầng 2] rooms []
                        5 MISSING_START [] 08:00–12:00
                        5 MISSING_END [] 08:00–12:00
                        5 CONCERNED_NEED_PEOPLE [các PCT liên quan] people [2, 11, 12, 13, 14]
                        5 UNKNOWN_UNIT [VPTU]
                        6 MISSING_END [] 08:30–10:30
                        6 UNKNOWN_ROOM [Phòng họp 5 tầng 2] rooms []
                        7 MISSING_START [] 13:00–17:00
                        7 MISSING_END [] 13:00–17:00
                        7 UNKNOWN_ROOM [Trung tâm Hội nghị 25B] rooms []
                        7 BODY_NEEDS_PEOPLE [các PCT] people [2, 11, 12, 13, 14]
                        7 UNKNOWN_UNIT [VPTU]
                        8 MISSING_END [] 14:00–16:00
                        8 UNKNOWN_ROOM [Phòng họp 2 tầng 3] rooms []
                        9 MISSING_START [] 08:00–12:00
                        9 MISSING_END [] 08:00–12:00
                        9 UNKNOWN_ROOM [Phòng họp 1 tầng 3] rooms []
                        9 BODY_NEEDS_PEOPLE [các PCT] people [2, 11, 12, 13, 14]
                        10 MISSING_END [] 08:30–10:30
                        10 UNKNOWN_ROOM [Phòng họp 2 tầng 3] rooms []
                        """);
    }

    @Test
    void asksEachSharedQuestionOnce() throws IOException {
        Map<String, List<Integer>> shared = read(JANUARY, Answers.NONE).questions().stream()
                .filter(question -> question.lines().size() > 1)
                .collect(Collectors.toMap(OpenQuestion::subject, OpenQuestion::lines));
        assertThat(shared)
                .containsOnly(
                        Map.entry("Phòng họp 2 tầng 3", List.of(3, 8, 10)),
                        Map.entry("Phòng họp 5 tầng 2", List.of(4, 6)),
                        Map.entry("các PCT", List.of(7, 9)));
    }

    @Test
    @DisplayName(
            "SC-05 · with bodies made into people, PCT 4 clashes on 27 January in the afternoon and on 28 in the morning")
    void findsTheClashesOfJanuary() throws IOException {
        ImportedWeek week = read(JANUARY, answers(JANUARY, List.of(STANDING_VICE_CHAIR)));
        assertThat(week.complete()).isTrue();
        assertThat(week.questions()).isEmpty();
        assertThat(clashes(week))
                .containsExactly("person 14: 2026-01-27 lines 7 and 8", "person 14: 2026-01-28 lines 9 and 10");
    }

    @Test
    @DisplayName("SC-05 · whoever counts all vice-chairs as concerned gets a third clash, of PCT 1")
    void findsMoreClashesForMorePeople() throws IOException {
        assertThat(clashes(read(JANUARY, answers(JANUARY, VICE_CHAIRS))))
                .containsExactly(
                        "person 11: 2026-01-27 lines 5 and 6",
                        "person 14: 2026-01-27 lines 7 and 8",
                        "person 14: 2026-01-28 lines 9 and 10");
    }

    @Test
    @DisplayName("SC-05 · the week of July clashes only if all vice-chairs are concerned by the first meeting")
    void findsTheClashesOfJuly() throws IOException {
        assertThat(clashes(read(JULY, answers(JULY, List.of())))).isEmpty();
        assertThat(clashes(read(JULY, answers(JULY, VICE_CHAIRS))))
                .containsExactly(
                        "person 2: 2025-07-14 lines 2 and 3",
                        "person 2: 2025-07-14 lines 2 and 4",
                        "person 12: 2025-07-14 lines 2 and 5",
                        "person 13: 2025-07-14 lines 2 and 6");
    }

    @Test
    void makesDraftsWithTheFirstNamedInTheChair() throws IOException {
        ImportedWeek week = read(JANUARY, answers(JANUARY, List.of(11L)));
        SlotPlan plan = week.rows().get(3).plan(7L, Precedence.STANDING_COMMITTEE, "CO");
        assertThat(plan.title()).isEqualTo("Hội nghị Thường trực, Ban Thường vụ Tỉnh ủy");
        assertThat(plan.body()).isEqualTo(7);
        assertThat(plan.attendees()).containsExactly(Attendee.chair(CHAIR), Attendee.required(11));
        assertThat(plan.place()).isEqualTo(Place.room(101));
        assertThat(plan.span()).isPresent();
    }

    /** Takes every proposed time, maps the foreign rooms, and names people: all vice-chairs, or those concerned. */
    private static Answers answers(IsoWeek week, List<Long> concerned) throws IOException {
        Map<String, Place> places = new HashMap<>();
        Map<Integer, Answers.ForRow> rows = new HashMap<>();
        for (ImportedRow row : read(week, Answers.NONE).rows()) {
            Place place = row.placeText().isEmpty() ? Place.outside("Trung tâm Hội nghị") : null;
            for (RowProblem problem : row.has(Severity.QUESTION)) {
                if (problem.proposal() instanceof Proposal.Times times) {
                    rows.put(row.line(), new Answers.ForRow(times.starts(), times.ends(), place, Map.of()));
                }
            }
            boolean room = row.placeText().startsWith("Phòng họp");
            places.put(
                    row.placeText(),
                    room ? Place.room(200 + row.placeText().hashCode() % 100) : Place.outside(row.placeText()));
        }
        places.remove("");
        places.put("Phòng họp Ban Thường vụ", Place.room(101));
        return new Answers(Map.of("các PCT", VICE_CHAIRS, "các PCT liên quan", concerned), places, rows);
    }

    /** Everybody and every room held by two rows at a time, found by comparing each pair. */
    private static List<String> clashes(ImportedWeek week) {
        List<String> clashes = new ArrayList<>();
        List<ImportedRow> rows = week.rows();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                ImportedRow one = rows.get(i);
                ImportedRow other = rows.get(j);
                if (overlap(one, other)) {
                    String where = one.day() + " lines " + one.line() + " and " + other.line();
                    one.persons().stream()
                            .filter(other.persons()::contains)
                            .forEach(person -> clashes.add("person " + person + ": " + where));
                    if (one.place().room() != null && one.place().equals(other.place())) {
                        clashes.add("room " + one.place().room() + ": " + where);
                    }
                }
            }
        }
        return clashes;
    }

    private static boolean overlap(ImportedRow one, ImportedRow other) {
        return one.day().equals(other.day())
                && one.starts().isBefore(other.ends())
                && other.starts().isBefore(one.ends());
    }

    private static String listing(ImportedWeek week) {
        return week.rows().stream()
                .flatMap(row -> row.problems().stream()
                        .map(problem -> row.line() + " " + problem.kind() + " " + problem.arguments()
                                + listing(problem.proposal()) + "\n"))
                .collect(Collectors.joining());
    }

    private static String listing(Proposal proposal) {
        if (proposal instanceof Proposal.Times times) {
            return " " + times.starts() + "–" + times.ends();
        }
        if (proposal instanceof Proposal.Rooms rooms) {
            return " rooms " + rooms.rooms();
        }
        return proposal instanceof Proposal.People people ? " people " + people.persons() : "";
    }
}
