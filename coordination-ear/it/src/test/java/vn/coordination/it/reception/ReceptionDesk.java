package vn.coordination.it.reception;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.util.Map;
import vn.coordination.it.city.City;
import vn.coordination.it.schedule.Desk;
import vn.coordination.it.schedule.OfficeClient;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** Those who arrange reception days and keep the register, at work. */
public final class ReceptionDesk {
    final Desk desk;
    final OfficeClient coordinator;
    final OfficeClient council;
    final OfficeClient receiver;
    final OfficeClient councilOfficer;
    final OfficeClient chief;
    final OfficeClient partyChief;
    private final long room;
    private final long body;

    public ReceptionDesk(City city) throws SQLException {
        desk = new Desk(city);
        coordinator = OfficeClient.login(city, "co.coordinator");
        council = OfficeClient.login(city, "do.coordinator");
        receiver = OfficeClient.login(city, "co.receiver");
        councilOfficer = OfficeClient.login(city, "do.petitions");
        chief = OfficeClient.login(city, "co.chief");
        partyChief = OfficeClient.login(city, "po.chief");
        room = desk.number("select id from room where capacity >= 20 order by id limit 1");
        body = desk.number("select id from body where code = 'PEOPLES_COMMITTEE'");
    }

    /** Id of the leader at this place of the board. */
    public long leader(int place) {
        return desk.leader(place);
    }

    JsonObjectBuilder time(String day) {
        return Json.createObjectBuilder()
                .add("day", day)
                .add("starts", "08:00")
                .add("ends", "11:00")
                .add("room", room);
    }

    Answer plan(OfficeClient who, String office, String host, long person, String day) {
        return who.post(
                "api/receptions/days",
                time(day)
                        .add("office", office)
                        .add("host", host)
                        .add("receiver", person)
                        .add("body", body)
                        .build());
    }

    /** Planned for a leader of the Committee Office. */
    public long planned(long leader, String day) {
        return done(plan(coordinator, "CO", "LEADER", leader, day)).getInt("id");
    }

    /** Does something with the day in the version it has now. */
    Answer act(OfficeClient who, long day, String act, JsonObjectBuilder more) throws SQLException {
        more.add("version", desk.number("select version from reception_day where id = " + day));
        return who.post("api/receptions/days/" + day + "/" + act, more.build());
    }

    Answer act(OfficeClient who, long day, String act) throws SQLException {
        return act(who, day, act, Json.createObjectBuilder());
    }

    /** Posted for a day that has come, and held. */
    void held(long day, String on) throws SQLException {
        done(act(receiver, day, "post"));
        desk.arrange("update reception_day set day = '" + on + "' where id = " + day);
        done(act(receiver, day, "hold"));
    }

    /** Moves its slot in the schedule, as anybody moves a slot. */
    Answer move(long day, String to) throws SQLException {
        return edit(day, "day", Json.createValue(to));
    }

    /** Gives its slot to somebody else. */
    Answer give(long day, long person) throws SQLException {
        JsonObject chair = Json.createObjectBuilder()
                .add("person", person)
                .add("part", "CHAIR")
                .build();
        return edit(day, "attendees", Json.createArrayBuilder().add(chair).build());
    }

    private Answer edit(long day, String field, JsonValue value) throws SQLException {
        String path = slot(day);
        return coordinator.put(
                path,
                Json.createObjectBuilder(done(coordinator.get(path)))
                        .add(field, value)
                        .build());
    }

    /** Strikes its slot out in the schedule. */
    Answer strikeOut(long day) throws SQLException {
        String path = slot(day);
        return coordinator.post(path + "/cancel", Desk.act(coordinator.get(path), "lãnh đạo đi công tác"));
    }

    private String slot(long day) throws SQLException {
        return "api/slots/" + desk.number("select slot from reception_day where id = " + day);
    }

    String state(long day) throws SQLException {
        return desk.text("select concat(state, ' ', day) from reception_day where id = " + day);
    }

    long notices(long day, String key) throws SQLException {
        return desk.number("select count(*) from notice where text_key = '" + key
                + "' and subject_type = 'ReceptionDay' and subject = '" + day + "'");
    }

    public Answer visit(Map<String, ?> values) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("kind", "COMPLAINT")
                .add("summary", "Khiếu nại việc thu hồi đất")
                .add("visitor", writer("Ngô Thị Khách"));
        values.forEach((key, value) -> {
            if (value instanceof Number number) {
                body.add(key, number.longValue());
            } else if (value instanceof Boolean flag) {
                body.add(key, flag);
            } else if (value instanceof JsonObject object) {
                body.add(key, object);
            } else {
                body.add(key, value.toString());
            }
        });
        return receiver.post("api/receptions/visits", body.build());
    }

    static JsonObject writer(String name) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("address", "5 phố Thử")
                .build();
    }

    /** A petition as it is handed in; how it came is for the register to say. */
    static JsonObjectBuilder petition(String name) {
        return Json.createObjectBuilder()
                .add("channel", "POST")
                .add("arrived", "2026-11-26")
                .add("target", "UBND phường Thử")
                .add("summary", "Đề nghị xem xét bồi thường")
                .add("writers", Json.createArrayBuilder().add(writer(name)));
    }

    static JsonObject done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    static void refused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.body()).isNotEqualTo(200);
        assertThat(Desk.codes(answer)).contains(code);
    }

    long claims(long day) throws SQLException {
        return desk.number(
                "select count(*) from allocation a join reception_day d on d.slot = a.slot where d.id = " + day);
    }

    /** The due date of its latest clock, in the city: the last day that is in time. */
    String due(String type, Object subject, String code) throws SQLException {
        return clock("date_format(due + interval 7 hour - interval 1 second, '%Y-%m-%d')", type, subject, code);
    }

    /** How long its latest clock runs, whatever the hour that other tests have left. */
    String term(String type, Object subject, String code) throws SQLException {
        return clock("concat(amount, ' ', unit)", type, subject, code);
    }

    /** How its latest clock ended; null while it runs. */
    String ending(String type, Object subject, String code) throws SQLException {
        assertThat(clock("id", type, subject, code)).as("a clock of " + code).isNotNull();
        return clock("ending", type, subject, code);
    }

    String clock(String column, String type, Object subject, String code) throws SQLException {
        return desk.text("select " + column + " from deadline where subject_type = '" + type + "' and subject = '"
                + subject + "' and code = '" + code + "' order by id desc limit 1");
    }
}
