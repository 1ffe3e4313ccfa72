package vn.coordination.it.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.conference.ConferenceDesk.done;
import static vn.coordination.it.conference.ConferenceDesk.planned;
import static vn.coordination.it.conference.ConferenceDesk.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.OfficeClient;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** What of a secret conference is shown to whom, and who goes on with it; theirs are in 2059. */
@ExtendWith(RunningCity.class)
class SecretConferenceIT {
    private static final String TITLE = "Xehnmtqa";
    private static final String ITEM = "Xectrqa";
    /** What the lead asks of itself, and of the Committee Office. */
    private static final String OWN_NEEDS = "Xeycnbqa";

    private static final String NEEDS = "Xeancnqa";

    private static final List<String> MARKERS = List.of(TITLE, ITEM, OWN_NEEDS, "Xethphqa", "Xeyeucqa");
    private static final Set<String> INSIDE = Set.of("po.coordinator", "po.chief", "po.deputy");
    private static final Set<String> AT_THE_LINE = Set.of("co.coordinator", "co.chief", "co.deputy");
    private static final List<String> OUTSIDE = List.of(
            "po.petitions",
            "po.secretary",
            "do.coordinator",
            "do.chief",
            "co.specialist",
            "co.facilities",
            "auditor",
            "administrator");

    private static City city;
    private static ConferenceDesk desk;
    private static long conference;

    @BeforeAll
    static void plant(City running) throws SQLException {
        city = running;
        desk = new ConferenceDesk(running);
        conference = planned(
                desk.coordinator,
                desk.secretly(0, "2059-01-15")
                        .add("title", TITLE)
                        .add("participants", "Xethphqa")
                        .add("requirements", "Xeyeucqa"));
        done(desk.act(desk.coordinator, conference, "order", ConferenceDesk.agenda(ITEM)));
        done(desk.act(desk.coordinator, conference, "give", given("CONTENT", "PO", OWN_NEEDS)));
        done(desk.act(desk.coordinator, conference, "give", given("SECURITY", "CO", NEEDS)));
        // without a word of what it asks for: that stays
        done(desk.act(
                desk.coordinator,
                conference,
                "give",
                desk.line("SECURITY", "CO").add("office", "CO")));
        new OrderDesk(desk).meals(conference, "2059-01-15");
    }

    private static JsonObjectBuilder given(String line, String office, String needs) {
        return Json.createObjectBuilder()
                .add("line", line)
                .add("office", office)
                .add("needs", needs);
    }

    @TestFactory
    @DisplayName(
            "SC-16 · office × role × way: the lead’s leaders read it, an office with a line that line, nobody else anything")
    Stream<DynamicTest> matrix() {
        return Stream.of(INSIDE, AT_THE_LINE, OUTSIDE)
                .flatMap(logins -> logins.stream())
                .map(login -> DynamicTest.dynamicTest("SC-16 · " + login, () -> check(login)));
    }

    private static void check(String login) {
        OfficeClient reader = OfficeClient.of(city, login);
        for (String way : ways()) {
            String shown = shown(reader, way);
            if (!INSIDE.contains(login)) {
                assertThat(shown).as(way).doesNotContain(MARKERS);
            }
            if (OUTSIDE.contains(login)) {
                assertThat(shown).as(way).doesNotContain(NEEDS);
            }
        }
        String json = shown(reader, "api/conferences/" + conference);
        String page = shown(reader, "conference/conference.xhtml?line=" + conference + "-SECURITY");
        if (INSIDE.contains(login)) {
            assertThat(json).contains(TITLE, ITEM, NEEDS);
            assertThat(page).contains(MARKERS).contains(NEEDS);
        } else if (AT_THE_LINE.contains(login)) {
            assertThat(json).contains(NEEDS, "SECURITY", "RECEPTION").doesNotContain("CONTENT");
            assertThat(page).contains(NEEDS);
        }
    }

    private static List<String> ways() {
        return List.of(
                "conference/conference.xhtml?id=" + conference,
                "conference/conferences.xhtml?month=2059-01",
                "conference/papers.xhtml?id=" + conference,
                "conference/delegates.xhtml?id=" + conference,
                "conference/board.xhtml?id=" + conference,
                "conference/orders.xhtml?id=" + conference,
                "conference/points.xhtml",
                "conference/services.xhtml",
                "task/tasks.xhtml",
                "notice/notices.xhtml",
                "api/tasks",
                "api/orders?conference=" + conference,
                "api/conferences/" + conference + "/points",
                "api/notices",
                "schedule/week.xhtml?week=2059-W03",
                "deadline/deadlines.xhtml",
                "today.xhtml",
                "audit/trail.xhtml?type=Conference&subject=" + conference,
                "audit/trail.csv?type=Conference&subject=" + conference,
                "api/conferences/" + conference,
                "api/conferences/" + conference + "/papers",
                "api/conferences/" + conference + "/delegates",
                "api/conferences/" + conference + "/dossier");
    }

    private static String shown(OfficeClient reader, String path) {
        HttpResponse<byte[]> answer = reader.download(path);
        assertThat(answer.statusCode()).as(path).isLessThan(500);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("SC-16 · the trail says that its words changed, and not what they are")
    void trail() throws SQLException {
        for (String marker : MARKERS) {
            assertThat(desk.desk.number("select count(*) from trail_entry where changes like '%" + marker + "%'"))
                    .as(marker)
                    .isZero();
        }
        assertThat(desk.desk.number("select count(*) from trail_entry where subject_type = 'Conference' and subject = '"
                        + conference + "' and changes like '%calling.title%***%'"))
                .isPositive();
    }

    @Test
    @DisplayName(
            "MT-05, SC-16 · an office names and reports its line of a secret conference unread; whom it names sees that line only")
    void line() throws SQLException {
        long closed = planned(desk.coordinator, desk.secretly(1, "2059-01-22").add("title", TITLE));
        OfficeClient specialist = OfficeClient.of(city, "co.specialist");
        JsonObjectBuilder named =
                Json.createObjectBuilder().add("line", "SECURITY").add("person", desk.person("co.specialist"));
        refused(desk.act(specialist, closed, "finish", desk.line("SECURITY", "CO")), "SS-08");
        JsonObject part = done(desk.act(desk.committee, closed, "assign", named));
        assertThat(part.keySet()).doesNotContain("title", "kind", "agenda", "steps");
        JsonObject his = done(specialist.get("api/conferences/" + closed));
        assertThat(his.getJsonArray("lines").getValuesAs(JsonObject.class))
                .extracting(line -> line.getString("kind"))
                .containsExactly("SECURITY");
        refused(desk.act(specialist, closed, "finish", desk.line("RECEPTION", "CO")), "SS-08");
        done(desk.act(specialist, closed, "finish", desk.line("SECURITY", "CO")));
        assertThat(desk.lineClocks(closed, "SECURITY")).isEqualTo("CO MET 2059-01-20");
        refused(
                desk.act(
                        desk.committee,
                        closed,
                        "describe",
                        Json.createObjectBuilder().add("title", "x")),
                "SS-08");
    }

    @Test
    @DisplayName(
            "SC-16 · of the lead nobody acts on a secret conference who may not read it; its coordinator goes on with it")
    void lead() throws SQLException {
        long closed = planned(
                desk.committee, desk.secretly(2, "2059-01-29").add("lead", "CO").add("kind", "COMMITTEE_SITTING"));
        OfficeClient specialist = OfficeClient.of(city, "co.specialist");
        done(desk.act(OfficeClient.of(city, "co.chief"), closed, "approve"));
        refused(desk.act(specialist, closed, "prepare"), "SS-08");
        refused(desk.act(specialist, closed, "order", ConferenceDesk.agenda("Mục mới")), "SS-08");
        done(desk.act(desk.committee, closed, "prepare"));
        done(desk.act(
                desk.committee,
                closed,
                "assign",
                Json.createObjectBuilder().add("line", "CONTENT").add("person", desk.person("co.specialist"))));
        done(desk.act(specialist, closed, "order", ConferenceDesk.agenda("Mục mới")));
    }

    @Test
    @DisplayName(
            "SS-01 · what a secret conference concludes is in its notice on paper; whoever works on it reads a stub")
    void conclusions() throws SQLException {
        long closed = desk.secretlyPrepared(3, "2059-05-07");
        desk.assignAll(closed);
        done(desk.act(desk.coordinator, closed, "declare-ready"));
        done(desk.act(
                desk.coordinator, closed, "open", Json.createObjectBuilder().add("present", 15)));
        done(desk.act(desk.coordinator, closed, "end"));
        refused(concluded(closed, item().add("content", TITLE)), "SS-01");
        refused(concluded(closed, item().add("product", TITLE)), "SS-01");
        done(concluded(closed, item()));
        String task = "select id from task where source_origin = " + closed;
        JsonObject read = done(desk.committee.get("api/tasks/" + desk.desk.number(task)));
        assertThat(read.toString()).contains("nội dung mật", "99-TB/VPTU").doesNotContain(MARKERS);
    }

    private static Answer concluded(long closed, JsonObjectBuilder item) throws SQLException {
        JsonObjectBuilder notice = Json.createObjectBuilder()
                .add("notice", "99-TB/VPTU")
                .add("items", Json.createArrayBuilder().add(item));
        return desk.act(desk.coordinator, closed, "conclude", notice);
    }

    private static JsonObjectBuilder item() {
        return Json.createObjectBuilder().add("lead", "CO").add("due", "2059-06-04");
    }
}
