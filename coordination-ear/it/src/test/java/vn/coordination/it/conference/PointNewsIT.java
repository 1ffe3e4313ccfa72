package vn.coordination.it.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.conference.ConferenceDesk.done;
import static vn.coordination.it.conference.ConferenceDesk.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.city.Sessions;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** Points that several technicians act on at once, and the news that open boards get of it. */
@ExtendWith(RunningCity.class)
class PointNewsIT {
    private static final int PATIENCE_MILLIS = 60_000;

    private static City city;
    private static ConferenceDesk desk;
    private static PointDesk online;

    @BeforeAll
    static void open(City running) throws SQLException {
        city = running;
        desk = new ConferenceDesk(city);
        online = new PointDesk(desk);
    }

    @Test
    @DisplayName(
            "OC-05 · of those who report one interruption at once one is right; open boards hear of it when it is stored")
    void race() throws SQLException, IOException, InterruptedException, ExecutionException {
        long conference = desk.planned("STANDING_BODY", 0, "2045-03-01");
        List<Long> points = online.expect(conference, 2);
        done(online.happen(conference, "pass", points, ""));
        done(online.happen(conference, "connect", points, ""));
        HttpURLConnection line = line(conference, "do.coordinator");
        try (BufferedReader news =
                new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(word(news)).as("the line is open").isEqualTo("data: changed");
            List<Answer> answers = atOnce(() -> online.happen(conference, "drop", points, "mất điện"), 6);
            assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
            answers.stream().filter(answer -> answer.status() != 200).forEach(answer -> refused(answer, "OC-05"));
            assertThat(word(news)).as("what was stored is told").isEqualTo("data: changed");
        } finally {
            line.disconnect();
        }
        assertThat(desk.desk.number("select count(*) from point_event e join conference_point p"
                        + " on p.id = e.conference_point where e.act = 'DROP' and p.conference = " + conference))
                .isEqualTo(2);
        assertThat(line(0, "do.coordinator").getResponseCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("OC-05, OC-06 · who is held up while the conference ends or is closed acts on no point of it any more")
    void ended() throws SQLException, InterruptedException, ExecutionException {
        long conference = desk.prepared("STANDING_BODY", 0, "2061-03-01");
        online.running(conference, 3);
        long point = desk.desk.number("select min(id) from conference_point where conference = " + conference);
        refused(
                meanwhile(conference, "HELD", () -> online.happen(conference, "drop", List.of(point), "muộn")),
                "OC-05");
        refused(meanwhile(conference, "CLOSED", () -> online.count(conference, point + 1, 20)), "OC-06");
    }

    @Test
    @DisplayName(
            "OC-02, OC-05 · of two technicians who test the last two points at once the later one meets the clock; nor do two"
                    + " give up the last two")
    void lastTwo() throws SQLException, InterruptedException, ExecutionException {
        long conference = desk.planned("STANDING_BODY", 1, "2064-03-05");
        List<Long> points = online.expect(conference, 2);
        String inTurn = "update deadline set version = version + 1 where subject_type = 'Conference' and subject = '"
                + conference + "'";
        String other = " where id = " + points.get(1);
        done(Meanwhile.stored(
                city,
                () -> online.happen(conference, "pass", points.subList(0, 1), ""),
                "update conference_point set state = 'TESTED', tested_at = utc_timestamp(6)" + other,
                inTurn));
        assertThat(desk.ending(conference, "OC-02")).isEqualTo("MET");
        refused(
                Meanwhile.stored(
                        city,
                        () -> online.happen(conference, "give-up", points.subList(0, 1), "mất điện"),
                        "update conference_point set state = 'GIVEN_UP', tested_at = null" + other,
                        inTurn),
                "OC-05");
    }

    @Test
    @DisplayName("OC-04 · of two conferences that enter one new point at once the later finds it in the register")
    void newPoint() throws SQLException, InterruptedException, ExecutionException {
        long conference = desk.planned("STANDING_BODY", 2, "2064-03-06");
        Answer entered = Meanwhile.stored(
                city,
                () -> online.enter(
                        conference,
                        Json.createObjectBuilder()
                                .add("code", "ĐC-M64 ")
                                .add("unit", "Phường Mới")
                                .add("expected", 20)),
                "insert into connection_point (code, unit, address, technician, phone, capacity, version)"
                        + " values ('ĐC-M64', 'Phường Cũ', '', '', '', 0, 0)");
        assertThat(done(entered).getJsonArray("points").getJsonObject(0).getString("unit"))
                .isEqualTo("Phường Mới");
        assertThat(done(online.enter(conference, "đc-m64")).getJsonArray("points"))
                .as("in whichever case it is written")
                .hasSize(1);
        assertThat(online.enter(conference, "ĐC-không-có").status()).isEqualTo(400);
        assertThat(online.enter(
                                conference,
                                Json.createObjectBuilder()
                                        .add("code", "ĐC-dài")
                                        .add("unit", "Phường Mới")
                                        .add("technician", "A".repeat(5_000)))
                        .status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName(
            "OC-05 · whoever sat at a point that is given up comes to the hall, and hears it with whoever keeps the list")
    void seats() throws SQLException {
        long conference = desk.prepared("STANDING_BODY", 4, "2064-04-09");
        long point = online.expect(conference, 2).get(1);
        String login = "co.specialist";
        String known = desk.desk.text("select full_name from person where id = " + desk.person(login));
        for (String[] one : List.of(new String[] {known, "CO"}, new String[] {"An", "Sở A"})) {
            JsonObject invited = Json.createObjectBuilder()
                    .add("name", one[0])
                    .add("unit", one[1])
                    .add("point", "ĐC-" + conference + "-2")
                    .build();
            done(desk.coordinator.post(DelegateDesk.at(conference), invited));
        }
        JsonObject givenUp = Json.createObjectBuilder()
                .add("ids", Json.createArrayBuilder().add(point))
                .add("cause", "mất điện")
                .build();
        done(desk.technician.post("api/conferences/" + conference + "/points/give-up", givenUp));
        assertThat(desk.desk.number("select count(*) from delegate where point is null and state = 'INVITED'"
                        + " and conference = " + conference))
                .isEqualTo(2);
        assertThat(desk.told(conference, "list.toTheHall")).containsExactly(desk.person(login));
        assertThat(desk.told(conference, "list.unseated")).contains(desk.person("po.coordinator"));
    }

    /** As if somebody had led the conference to that state. */
    private static Answer meanwhile(long conference, String state, Callable<Answer> act)
            throws SQLException, InterruptedException, ExecutionException {
        return Meanwhile.stored(
                city,
                act,
                "update conference set version = version + 1, state = '" + state + "' where id = " + conference);
    }

    @Test
    @DisplayName(
            "SS-08 · the points of a secret conference are nothing to the technicians of another office, and the register leads to"
                    + " an open one")
    void secret() throws SQLException, IOException {
        long open = desk.planned("THEMATIC", 3, "2064-03-07");
        online.expect(open, 1);
        JsonObject plan = desk.inSmallRoom("STANDING_BODY", 3, "2045-03-08")
                .add("secret", true)
                .add("cipherLines", true)
                .add("closedRoom", true)
                .add("wiredMicrophones", true)
                .build();
        long conference = done(desk.coordinator.post("api/conferences", plan)).getInt("id");
        long point = online.expect(conference, 1).get(0);
        JsonObject one = Json.createObjectBuilder()
                .add("ids", Json.createArrayBuilder().add(point))
                .build();
        refused(desk.council.post("api/conferences/" + conference + "/points/pass", one), "SS-08");
        assertThat(line(conference, "do.coordinator").getResponseCode()).isEqualTo(404);
        done(online.happen(conference, "pass", List.of(point), ""));

        done(online.enter(conference, "ĐC-" + open + "-1"));
        byte[] register = desk.technician
                .download("conference/pointRegister.xhtml?words=-" + open + "-1")
                .body();
        assertThat(new String(register, StandardCharsets.UTF_8)).contains("point.xhtml?id=" + open + "&amp;point=");
    }

    private static HttpURLConnection line(long conference, String login) throws IOException {
        HttpURLConnection line = (HttpURLConnection) city.page("api/conferences/" + conference + "/points/news")
                .toURL()
                .openConnection();
        line.setRequestProperty("Accept", "text/event-stream");
        line.setRequestProperty("Cookie", Sessions.header(city.sessions().of(login, "json")));
        line.setReadTimeout(PATIENCE_MILLIS);
        return line;
    }

    private static String word(BufferedReader news) throws IOException {
        String read = news.readLine();
        while (read != null && read.isEmpty()) {
            read = news.readLine();
        }
        return read;
    }

    private static List<Answer> atOnce(Callable<Answer> act, int times)
            throws InterruptedException, ExecutionException {
        ExecutorService hands = Executors.newFixedThreadPool(times);
        try {
            List<Future<Answer>> all =
                    hands.invokeAll(Stream.generate(() -> act).limit(times).toList());
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : all) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            hands.shutdown();
        }
    }
}
