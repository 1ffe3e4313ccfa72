package vn.coordination.it.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.petition.PlantedPetitions.MARK;
import static vn.coordination.it.petition.PlantedPetitions.MARKS;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.MailServer;
import vn.coordination.it.city.Pages;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.Desk;
import vn.coordination.it.schedule.OfficeClient;
import vn.coordination.it.schedule.OfficeClient.Answer;

/**
 * Every account against every way to a petition: who wrote a denunciation, or what nobody has classified yet, is met by
 * nobody outside the access list; who is on it and says what for does meet it, so that the test can fail.
 */
@ExtendWith(RunningCity.class)
class DenouncerMatrixIT {
    /** The accounts of the demonstration; tests of other classes make more. */
    private static final List<String> READERS = List.of(
            "po.chief",
            "po.deputy",
            "po.coordinator",
            "po.secretary",
            "po.petitions",
            "do.chief",
            "do.deputy",
            "do.coordinator",
            "do.petitions",
            "co.chief",
            "co.deputy",
            "co.coordinator",
            "co.specialist",
            "co.facilities",
            "co.receiver",
            "co.petitions",
            "auditor",
            "administrator");

    /** The receiver took both in, the officer works on the denunciation. */
    private static final Set<String> KNOW_THE_DENOUNCER = Set.of("co.receiver", "co.petitions");

    private static final Set<String> KNOW_THE_UNSORTED = Set.of("co.receiver");
    private static final Set<String> KNOW_THE_COMPLAINANT =
            Set.of("co.chief", "co.deputy", "co.receiver", "co.petitions");

    /** Pages that speak of petitions are opened by everybody, the others by one of each kind of outsider. */
    private static final Pattern NEAR = Pattern.compile("petition/.*|today.*|notice/.*|audit/.*|deadline/.*");

    private static final Set<String> SAMPLE = Set.of("co.deputy", "po.petitions", "auditor", "administrator");

    /** Whole books, as files; {@code PetitionBookIT} opens those that are packed. */
    private static final List<String> EXPORTS = List.of(
            "api/petitions/register?from=2026-11-01&to=2026-12-31&form=csv",
            "api/petitions/register?from=2026-11-01&to=2026-12-31&form=national",
            "api/petitions/balance?from=2026-11-01&to=2026-12-31",
            "api/petitions/unanswered?form=csv",
            "api/receptions?month=2026-11");

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");

    private static City city;
    private static PlantedPetitions planted;

    @BeforeAll
    static void plant(City running) throws SQLException {
        city = running;
        planted = new PlantedPetitions(running);
    }

    @TestFactory
    @DisplayName("PT-35 · office × role × kind of petition × way: no mark of a writer outside the access list")
    Stream<DynamicTest> matrix() throws IOException {
        List<String> pages = Pages.all();
        return READERS.stream()
                .map(login -> DynamicTest.dynamicTest("PT-35 · " + login, () -> {
                    OfficeClient reader = OfficeClient.login(city, login);
                    for (String path : paths(login, pages)) {
                        requireSilent(login, path, reader.download(path));
                    }
                    look(reader, planted.denunciation, KNOW_THE_DENOUNCER.contains(login), "qzvbimatdan");
                    look(reader, planted.unsorted, KNOW_THE_UNSORTED.contains(login), "qzvbimatuan");
                    look(reader, planted.complaint, KNOW_THE_COMPLAINANT.contains(login), PlantedPetitions.COMPLAINANT);
                }));
    }

    private static List<String> paths(String login, List<String> pages) {
        List<String> paths = new ArrayList<>();
        for (String page : pages) {
            if (NEAR.matcher(page).matches() || SAMPLE.contains(login)) {
                paths.add(page);
            }
            if (page.startsWith("petition/")) {
                planted.all().forEach(id -> paths.add(page + "?id=" + id));
                paths.add(page + "?words=" + MARK);
            }
        }
        planted.all().forEach(id -> {
            paths.add("api/petitions/" + id);
            paths.add(PlantedPetitions.scans(id));
            paths.add("audit/trail.xhtml?type=Petition&subject=" + id);
            paths.add("audit/trail.csv?type=Petition&subject=" + id);
            paths.add("api/petitions/" + id + "/letters");
            paths.add("api/petitions/" + id + "/presence");
        });
        paths.add("audit/trail.csv");
        paths.addAll(EXPORTS);
        paths.add("report/list.xhtml?figure=petitions-with-duplicates&from=2026-11-01&to=2026-12-31");
        paths.add("api/report/list?figure=petitions-with-duplicates&from=2026-11-01&to=2026-12-31&size=500");
        return paths;
    }

    private static void requireSilent(String login, String path, HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(path).isLessThan(500);
        String shown = new String(answer.body(), StandardCharsets.UTF_8);
        Stream.of(MARKS)
                .filter(mark -> !mark.equals(PlantedPetitions.COMPLAINANT) || !KNOW_THE_COMPLAINANT.contains(login))
                .forEach(mark -> assertThat(shown).as(path).doesNotContainIgnoringCase(mark));
        Matcher state = VIEW_STATE.matcher(shown);
        while (state.find()) {
            assertThat(state.group(1))
                    .as("the view state of " + path + " is a key")
                    .matches("-?\\d+:-?\\d+");
        }
    }

    private static void look(OfficeClient reader, long petition, boolean knows, String mark) throws SQLException {
        JsonObject purpose =
                Json.createObjectBuilder().add("purpose", "thử ma trận").build();
        HttpResponse<byte[]> scan = reader.save(PlantedPetitions.scans(petition) + "/1", purpose);
        assertThat(scan.statusCode() == 200).as("the scan of " + petition).isEqualTo(knows);
        assertThat(new String(scan.body(), StandardCharsets.UTF_8).contains(mark))
                .isEqualTo(knows);
        Answer answer = planted.desk.act(reader, petition, "writers", Map.of("purpose", "thử ma trận"));
        String shown = answer.body().toLowerCase(Locale.ROOT);
        if (knows) {
            JsonObject writer = answer.array().getJsonObject(0);
            assertThat(writer.keySet()).contains("name", "address", "paper", "contact");
            assertThat(writer.values())
                    .allSatisfy(value -> assertThat(value.toString()).containsIgnoringCase(mark));
        } else {
            assertThat(answer.status()).as(shown).isGreaterThanOrEqualTo(400);
            assertThat(shown).doesNotContain(MARKS);
        }
    }

    @Test
    @DisplayName("PT-36 · of another office's denunciation a search says that it exists there, and nothing else")
    void duplicates() {
        JsonObject like = planted.duplicates.json().getJsonArray("likes").getValuesAs(JsonObject.class).stream()
                .filter(found -> found.getInt("petition") == planted.denunciation)
                .findFirst()
                .orElseThrow();
        assertThat(like.keySet()).containsExactlyInAnyOrder("petition", "office", "rival", "verdict");
        assertThat(like.getString("office")).isEqualTo("CO");
        assertThat(like.toString()).doesNotContain(planted.number, PlantedPetitions.SUMMARY);
    }

    @Test
    @DisplayName("PT-36 · who types a petition is told of a shielded one, outside its access list, only that it exists")
    void typing() {
        JsonObject foreign = unsorted(planted.typed.get(0));
        JsonObject colleague = unsorted(planted.typed.get(1));
        assertThat(List.of(foreign, colleague)).allSatisfy(like -> {
            assertThat(like.keySet()).containsExactlyInAnyOrder("petition", "office", "rival", "verdict");
            assertThat(like.getString("office")).isEqualTo("CO");
        });
        assertThat(unsorted(planted.typed.get(2)).getJsonArray("reasons").toString())
                .contains("SAME_NAME", "SAME_ADDRESS", "SAME_SUBJECT");
        assertThat(planted.typed).allSatisfy(answer -> assertThat(answer.body()).doesNotContainIgnoringCase(MARKS));
    }

    private static JsonObject unsorted(Answer likes) {
        return likes.array().getValuesAs(JsonObject.class).stream()
                .filter(like -> like.getInt("petition") == planted.unsorted)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("PT-35 · neither a refusal nor the answer to a transfer holds a mark; texts that name him are refused")
    void answers() {
        assertThat(planted.refusals)
                .allSatisfy(refusal -> assertThat(Desk.codes(refusal)).containsAnyOf("PT-35", "SS-08"))
                .allSatisfy(refusal -> assertThat(refusal.body()).doesNotContainIgnoringCase(MARKS));
        assertThat(planted.transferred.status()).isEqualTo(200);
        assertThat(planted.transferred.body()).doesNotContainIgnoringCase(MARKS);
        assertThat(planted.duplicates.body()).doesNotContainIgnoringCase(MARKS);
    }

    @Test
    @DisplayName("PT-35 · no mail and no line of the server's log holds a mark")
    void mailsAndLog() throws Exception {
        for (MimeMessage mail : city.mail().received()) {
            assertThat(mail.getSubject() + MailServer.text(mail)).doesNotContainIgnoringCase(MARKS);
        }
        assertThat(Files.readString(city.server().log().file())).doesNotContainIgnoringCase(MARKS);
    }

    @Test
    @DisplayName("PT-35 · in the whole database no text holds a mark, whatever the table")
    void database() throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        try (Connection connection = city.asOwner();
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("select c.table_name, group_concat('`', c.column_name, '`')"
                    + " from information_schema.columns c join information_schema.tables t"
                    + " on t.table_schema = c.table_schema and t.table_name = c.table_name"
                    + " where c.table_schema = database() and t.table_type = 'BASE TABLE'"
                    + " and (c.data_type like '%char' or c.data_type like '%text' or c.data_type like '%blob'"
                    + " or c.data_type like '%binary') group by c.table_name")) {
                while (rows.next()) {
                    columns.put(rows.getString(1), rows.getString(2));
                }
            }
            assertThat(columns).containsKeys("petition", "petition_step", "trail_entry", "judgement", "notice", "mail");
            for (Map.Entry<String, String> table : columns.entrySet()) {
                String sought = "select count(*) from `" + table.getKey() + "` where convert(concat_ws(' ', "
                        + table.getValue() + ") using utf8mb4) collate utf8mb4_general_ci like '%" + MARK + "%'";
                try (ResultSet row = statement.executeQuery(sought)) {
                    row.next();
                    assertThat(row.getLong(1)).as(table.getKey()).isZero();
                }
            }
        }
    }
}
