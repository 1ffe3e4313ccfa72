package vn.coordination.it.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.conference.ConferenceDesk.done;
import static vn.coordination.it.conference.ConferenceDesk.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** The list of a conference, from its invitations to what was decided by how many; its days are in 2047. */
@ExtendWith(RunningCity.class)
class DelegateIT {
    private static DelegateDesk desk;

    @BeforeAll
    static void open(City city) throws SQLException {
        desk = new DelegateDesk(city);
    }

    @Test
    @DisplayName(
            "MT-06, MT-07 · a substitute comes with his office's word, of which those concerned hear, and without a vote; the quorum is"
                    + " counted from who is there, at the opening and for each decision")
    void quorum() throws SQLException {
        long conference = desk.ready("STANDING_BODY", 0, "2047-03-05");
        long council = desk.inviteAccount(conference, "do.chief", "DO");
        long committee = desk.inviteAccount(conference, "co.chief", "CO");
        long party = desk.inviteAccount(conference, "po.chief", "PO");
        desk.invite(conference, "Trần Thị Khách", "Sở Tài chính", false);

        refused(desk.said(desk.conferences.committee, conference, council, "excuse", "ốm", ""), "SS-08");
        done(desk.said(desk.conferences.council, conference, council, "excuse", "đi công tác", "Lê Văn Thay"));
        assertThat(desk.told(council, "absent")).as("keeps the list").contains("po.coordinator");
        assertThat(desk.told(council, "proposed")).as("decides").contains("do.chief");
        refused(desk.said(desk.committeeChief, conference, council, "approve", "", ""), "SS-08");
        refused(desk.said(desk.committeeChief, conference, council, "refuse", "", ""), "SS-08");
        done(desk.said(desk.councilChief, conference, council, "refuse", "", ""));
        assertThat(desk.told(council, "refused")).as("asked").containsExactly("do.coordinator");
        refused(desk.said(desk.councilChief, conference, council, "approve", "", ""), "MT-06");
        done(desk.said(desk.conferences.council, conference, council, "excuse", "đi công tác", "Lê Văn Thay"));
        JsonObject substitute = done(desk.said(desk.councilChief, conference, council, "approve", "", ""));
        assertThat(desk.told(council, "approved")).contains("do.coordinator", "po.coordinator");
        assertThat(substitute.getBoolean("member"))
                .as("no vote for a substitute")
                .isFalse();
        assertThat(substitute.getString("standsFor")).isEqualTo(desk.name("do.chief"));
        refused(desk.said(desk.councilChief, conference, council, "excuse", "khác", ""), "MT-06");

        refused(desk.door(conference, "came", council), "MT-06");
        done(desk.door(conference, "came", committee, (long) substitute.getInt("id")));
        refused(open(conference), "MT-07");
        done(desk.door(conference, "came", party));
        assertThat(done(open(conference)).getInt("present"))
                .as("counted, not typed")
                .isEqualTo(2);
        refused(desk.said(desk.conferences.committee, conference, committee, "excuse", "ốm", ""), "MT-06");

        JsonObject first = done(decide(conference, 0)).getJsonArray("decisions").getJsonObject(0);
        assertThat(List.of(first.getInt("present"), first.getInt("members"))).containsExactly(2, 3);
        refused(decide(conference, 0), "MT-07");
        done(desk.door(conference, "left", committee));
        refused(decide(conference, 1), "MT-07");
        JsonObject left = desk.list(desk.conferences.coordinator, conference)
                .getJsonArray("log")
                .getJsonObject(0);
        JsonObjectBuilder mistake = Json.createObjectBuilder().add("event", left.getInt("id"));
        assertThat(done(desk.post(conference, "undo", mistake)).getInt("membersPresent"))
                .isEqualTo(2);
        done(decide(conference, 1));
        JsonObject early =
                done(desk.conferences.coordinator.get(DelegateDesk.at(conference) + "/count?at=2020-01-01T00:00:00Z"));
        assertThat(early.getInt("present")).as("nobody was there then").isZero();
    }

    @Test
    @DisplayName(
            "MT-11 · two clerks who check one person in write one interval, and nobody came tomorrow or before the day;"
                    + " attendance is confirmed once somebody was checked in")
    void atOnce(City city) throws SQLException, InterruptedException, ExecutionException {
        long conference = desk.ready("THEMATIC", 1, "2047-03-12");
        desk.listed(conference, 12);
        JsonObject list = desk.list(desk.conferences.coordinator, conference);
        long one = list.getJsonArray("delegates").getJsonObject(0).getInt("id");
        String name = desk.name("co.chief");
        JsonObject invited =
                Json.createObjectBuilder().add("name", name).add("unit", "CO").build();
        done(Meanwhile.stored(
                city,
                () -> desk.conferences.coordinator.post(DelegateDesk.at(conference), invited),
                "insert into delegate (conference, person, name, unit, office, folded, member, state, reason, substitute,"
                        + " version) select " + conference + ", person_id, '" + name
                        + "', 'CO', 'CO', '', false, 'INVITED', '', '', 0 from account where login = 'co.chief'"));
        done(open(conference));
        List<CompletableFuture<Answer>> hands = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> desk.door(conference, "came", one)))
                .limit(6)
                .toList();
        assertThat(hands.stream().mapToInt(hand -> done(hand.join()).getInt("noted")))
                .containsExactlyInAnyOrder(1, 0, 0, 0, 0, 0);
        assertThat(done(desk.conferences.coordinator.get(DelegateDesk.at(conference) + "/" + one))
                        .getJsonArray("intervals"))
                .hasSize(1);
        refused(at(conference, one, "2099-01-01T00:00:00Z"), "MT-11");
        refused(at(conference, one, "2020-01-01T00:00:00Z"), "MT-11");
        JsonObjectBuilder unit = Json.createObjectBuilder().add("unit", "Phường thử 2");
        assertThat(done(desk.post(conference, "unit", unit)).getInt("present")).isEqualTo(2);

        JsonObjectBuilder first = Json.createObjectBuilder().add("event", entry(conference, 0));
        done(desk.post(conference, "undo", first));
        done(desk.post(conference, "undo", Json.createObjectBuilder().add("event", entry(conference, 1))));
        done(desk.conferences.act(desk.conferences.coordinator, conference, "end"));
        refused(desk.conferences.act(desk.conferences.coordinator, conference, "confirm-attendance"), "MT-11");
        done(Meanwhile.stored(
                city,
                () -> desk.door(conference, "came", one),
                "update conference set version = version + 1 where id = " + conference));
        done(desk.conferences.act(desk.conferences.coordinator, conference, "confirm-attendance"));
        assertThat(desk.conferences.ending(conference, "MT-11")).isEqualTo("MET");
    }

    @Test
    @DisplayName(
            "MT-06 · a guest is listed once, also when two clerks enter him in the same instant; whoever excuses himself while"
                    + " the conference is called off waits for that, and is judged by it")
    void overtaken(City city) throws SQLException, InterruptedException, ExecutionException {
        long conference = desk.conferences.planned("THEMATIC", 4, "2064-03-12");
        long guest = desk.invite(conference, "An", "Sở A", false);
        JsonObject again =
                Json.createObjectBuilder().add("name", "an").add("unit", "SỞ A").build();
        refused(desk.conferences.coordinator.post(DelegateDesk.at(conference), again), "MT-06");
        desk.invite(conference, "Ân", "Sở A", false);
        JsonObject other = Json.createObjectBuilder()
                .add("name", "Bình")
                .add("unit", "Sở B")
                .build();
        refused(
                Meanwhile.stored(
                        city,
                        () -> desk.conferences.coordinator.post(DelegateDesk.at(conference), other),
                        "insert into delegate (conference, name, unit, folded, guest, member, state, reason, substitute,"
                                + " version) values (" + conference
                                + ", 'bình', 'sở b', 'binh so b', 'bình\nsở b', false, 'INVITED', '', '', 0)"),
                "MT-06");
        refused(
                Meanwhile.stored(
                        city,
                        () -> desk.said(desk.conferences.coordinator, conference, guest, "excuse", "đi công tác", ""),
                        "update conference set version = version + 1, state = 'CANCELLED' where id = " + conference),
                "MT-06");
    }

    @Test
    @DisplayName(
            "SS-08 · the list of a secret conference is nothing to another office, but each sees that he is invited")
    void secret() throws SQLException {
        JsonObject plan = desk.conferences
                .inSmallRoom("STANDING_BODY", 2, "2047-03-19")
                .add("form", "IN_PERSON")
                .add("secret", true)
                .build();
        long conference =
                done(desk.conferences.coordinator.post("api/conferences", plan)).getInt("id");
        long invited = desk.inviteAccount(conference, "do.chief", "DO");
        assertThat(desk.list(desk.conferences.council, conference).getInt("all"))
                .isZero();
        String one = DelegateDesk.at(conference) + "/" + invited;
        assertThat(desk.conferences.council.get(one).status()).isEqualTo(404);
        assertThat(done(desk.councilChief.get(one)).getString("state")).isEqualTo("INVITED");
        done(desk.said(desk.councilChief, conference, invited, "excuse", "đi công tác", ""));
        refused(desk.councilChief.post(DelegateDesk.at(conference), guest()), "SS-08");
    }

    @Test
    @DisplayName("a long file is entered whole or not at all; entered once more it changes nothing")
    void file() throws SQLException {
        long conference = desk.conferences.planned("THEMATIC", 3, "2047-03-26");
        desk.listed(conference, 2_300);
        desk.listed(conference, 2_300);
        assertThat(desk.list(desk.conferences.coordinator, conference).getInt("all"))
                .isEqualTo(2_300);
        comeAgain(conference);
        byte[] faulty = "name,unit\nAn,Sở A\n,Sở B\n".getBytes(StandardCharsets.UTF_8);
        JsonObject told =
                done(desk.conferences.coordinator.send(DelegateDesk.at(conference) + "/file/preview", faulty));
        assertThat(told.getInt("faulty")).isEqualTo(1);
        assertThat(told.getJsonArray("lines").getJsonObject(0).getInt("line")).isEqualTo(3);
        long version = desk.conferences.desk.number("select version from conference where id = " + conference);
        assertThat(desk.conferences
                        .coordinator
                        .send(DelegateDesk.at(conference) + "/file?version=" + version, faulty)
                        .status())
                .isEqualTo(400);
        assertThat(desk.conferences.desk.number("select count(*) from delegate where conference = " + conference))
                .isEqualTo(2_303);
    }

    /** One of the register and one from outside are taken off the list, and stand in the next file. */
    private static void comeAgain(long conference) throws SQLException {
        long known = desk.inviteAccount(conference, "co.chief", "CO");
        long guest = desk.invite(conference, "An", "Sở A", false);
        for (long one : List.of(known, guest)) {
            done(desk.said(desk.conferences.coordinator, conference, one, "withdraw", "", ""));
        }
        String file = "name,unit\nAn,Sở A\n" + desk.name("co.chief") + ",CO\n";
        long version = desk.conferences.desk.number("select version from conference where id = " + conference);
        done(desk.conferences.coordinator.send(
                DelegateDesk.at(conference) + "/file?version=" + version, file.getBytes(StandardCharsets.UTF_8)));
        assertThat(desk.conferences.desk.text("select group_concat(name, ' ', state order by id) from delegate"
                        + " where id >= " + known + " and conference = " + conference))
                .isEqualTo(desk.name("co.chief") + " INVITED,An WITHDRAWN,An INVITED");
    }

    private static Answer at(long conference, long delegate, String instant) {
        return desk.post(
                conference,
                "came",
                Json.createObjectBuilder()
                        .add("ids", Json.createArrayBuilder().add(delegate))
                        .add("at", instant));
    }

    private static JsonObject guest() {
        return Json.createObjectBuilder().add("name", "An").add("unit", "Sở A").build();
    }

    private static int entry(long conference, int place) {
        return desk.list(desk.conferences.coordinator, conference)
                .getJsonArray("log")
                .getJsonObject(place)
                .getInt("id");
    }

    private static Answer open(long conference) throws SQLException {
        return desk.conferences.act(desk.conferences.coordinator, conference, "open");
    }

    private static Answer decide(long conference, int position) {
        return desk.post(conference, "decisions", Json.createObjectBuilder().add("position", position));
    }
}
