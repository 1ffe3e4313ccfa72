package vn.coordination.it.conference;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.coordination.it.city.City;
import vn.coordination.it.schedule.Desk;
import vn.coordination.it.schedule.OfficeClient;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** Those who prepare conferences in the three offices, at work. */
public final class ConferenceDesk {
    private static final String LINE_CLOCKS =
            " from deadline where subject_type = 'PreparationLine' and subject = '%d-%s'";

    final Desk desk;
    final OfficeClient coordinator;
    final OfficeClient chief;
    final OfficeClient technician;
    final OfficeClient council;
    final OfficeClient committee;
    final OfficeClient administrator;
    private final long body;
    private final long hall;

    public ConferenceDesk(City city) throws SQLException {
        desk = new Desk(city);
        coordinator = OfficeClient.of(city, "po.coordinator");
        chief = OfficeClient.of(city, "po.chief");
        technician = OfficeClient.of(city, "po.it");
        council = OfficeClient.of(city, "do.coordinator");
        committee = OfficeClient.of(city, "co.coordinator");
        administrator = OfficeClient.of(city, "administrator");
        body = desk.number("select id from body where code = 'STANDING_COMMITTEE'");
        hall = desk.number("select id from room where name = 'Hội trường 1'");
    }

    /** A conference of the office that leads its kind, in the Party Office's hall. */
    public JsonObjectBuilder plan(String kind, int leader, String... days) {
        return Json.createObjectBuilder()
                .add("lead", lead(kind))
                .add("kind", kind)
                .add("body", body)
                .add("title", "Hội nghị Ban Thường vụ về đầu tư công")
                .add("form", "HYBRID")
                .add("chair", desk.leader(leader))
                .add("participants", "Ủy viên Ban Thường vụ; lãnh đạo các sở, ngành")
                .add("requirements", "Nghiên cứu trước tài liệu")
                .add("expected", 120)
                .add("members", 15)
                .add("room", hall)
                .add("checked", true)
                .add("sittings", sittings(days));
    }

    private static String lead(String kind) {
        return switch (kind) {
            case "COUNCIL_SESSION" -> "DO";
            case "COMMITTEE_SITTING" -> "CO";
            default -> "PO";
        };
    }

    /** In a room for secret matters, which is a small one. */
    public JsonObjectBuilder secretly(int leader, String day) throws SQLException {
        return plan("STANDING_BODY", leader, day)
                .add("form", "IN_PERSON")
                .add("secret", true)
                .add("expected", 5)
                .add("room", desk.number("select min(id) from room where equipment like '%SECRET%'"));
    }

    /** In the room of the Standing Body, in which twenty are expected. */
    JsonObjectBuilder inSmallRoom(String kind, int leader, String... days) throws SQLException {
        return plan(kind, leader, days)
                .add("room", desk.number("select id from room where name = 'Phòng họp Ban Thường vụ'"))
                .add("expected", 20);
    }

    JsonObjectBuilder times(String... days) {
        return Json.createObjectBuilder()
                .add("sittings", sittings(days))
                .add("room", hall)
                .add("note", "đổi lịch công tác");
    }

    private static JsonArrayBuilder sittings(String... days) {
        JsonArrayBuilder sittings = Json.createArrayBuilder();
        for (String day : days) {
            sittings.add(Json.createObjectBuilder()
                    .add("day", day)
                    .add("starts", "08:00")
                    .add("ends", "11:30"));
        }
        return sittings;
    }

    public long planned(String kind, int leader, String... days) {
        OfficeClient leading = switch (lead(kind)) {
            case "DO" -> council;
            case "CO" -> committee;
            default -> coordinator;
        };
        return planned(leading, plan(kind, leader, days));
    }

    static long planned(OfficeClient leading, JsonObjectBuilder plan) {
        return done(leading.post("api/conferences", plan.build())).getInt("id");
    }

    /** In preparation, and its invitation says neither who is to come nor what is asked of them. */
    public long bare(int leader, String day) throws SQLException {
        long conference = planned(
                coordinator,
                plan("STANDING_BODY", leader, day).add("participants", "").add("requirements", ""));
        done(act(chief, conference, "approve"));
        done(act(coordinator, conference, "prepare"));
        return conference;
    }

    /** Approved, prepared, invited, its papers sent. */
    public long prepared(String kind, int leader, String day) throws SQLException {
        return readied(planned(kind, leader, day));
    }

    /** The same behind closed doors, each line of the lead's with its owner. */
    public long secretlyPrepared(int leader, String day) throws SQLException {
        long conference = readied(planned(coordinator, secretly(leader, day)));
        assign(conference, Map.of("PO", coordinator));
        return conference;
    }

    private long readied(long conference) throws SQLException {
        done(act(chief, conference, "approve"));
        done(act(coordinator, conference, "prepare"));
        done(act(coordinator, conference, "order", agenda("Đầu tư công", "Công tác cán bộ")));
        done(act(coordinator, conference, "invite"));
        done(act(coordinator, conference, "send-papers"));
        return conference;
    }

    /** In the hall, opened by enough members, and over. */
    public long held(int leader, String day) throws SQLException {
        JsonObject plan =
                plan("STANDING_BODY", leader, day).add("form", "IN_PERSON").build();
        long conference = ready(plan);
        done(act(coordinator, conference, "open", Json.createObjectBuilder().add("present", 15)));
        done(act(coordinator, conference, "end"));
        return conference;
    }

    /** Planned and prepared until nothing but its opening is left; one with points needs these first. */
    public long ready(JsonObject plan) throws SQLException {
        long conference =
                readied(done(coordinator.post("api/conferences", plan)).getInt("id"));
        assignAll(conference);
        done(act(coordinator, conference, "declare-ready"));
        return conference;
    }

    Answer act(OfficeClient who, long conference, String act) throws SQLException {
        return act(who, conference, act, Json.createObjectBuilder());
    }

    /** Does something with the conference in the version it has now. */
    Answer act(OfficeClient who, long conference, String act, JsonObjectBuilder more) throws SQLException {
        more.add("version", desk.number("select version from conference where id = " + conference));
        return who.post("api/conferences/" + conference + "/" + act, more.build());
    }

    /** Takes a conference whose points are tested and connected to its opening. */
    public void open(long conference) throws SQLException {
        assignAll(conference);
        done(act(coordinator, conference, "declare-ready"));
        done(act(technician, conference, "sign-off"));
        done(act(coordinator, conference, "open", Json.createObjectBuilder().add("present", 12)));
    }

    /** Every office names somebody for each of its lines. */
    public void assignAll(long conference) throws SQLException {
        assign(conference, Map.of("PO", coordinator, "DO", council, "CO", committee));
    }

    private void assign(long conference, Map<String, OfficeClient> offices) throws SQLException {
        JsonObject view = coordinator.get("api/conferences/" + conference).json();
        for (JsonObject line : view.getJsonArray("lines").getValuesAs(JsonObject.class)) {
            String office = line.getString("office");
            if (offices.containsKey(office)) {
                done(act(offices.get(office), conference, "assign", line(line.getString("kind"), office)));
            }
        }
    }

    /** The lead's coordinator has done that line, which is his office's. */
    public void finished(long conference, String line) throws SQLException {
        done(act(coordinator, conference, "assign", line(line, "PO")));
        done(act(coordinator, conference, "finish", line(line, "PO")));
    }

    /** A line, and the coordinator of that office as its owner. */
    JsonObjectBuilder line(String kind, String office) throws SQLException {
        return Json.createObjectBuilder()
                .add("line", kind)
                .add("person", person(office.toLowerCase() + ".coordinator"));
    }

    long person(String login) throws SQLException {
        return desk.number("select person_id from account where login = '" + login + "'");
    }

    static JsonObjectBuilder agenda(String... titles) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (String title : titles) {
            items.add(Json.createObjectBuilder().add("title", title).add("minutes", 30));
        }
        return Json.createObjectBuilder().add("items", items);
    }

    static JsonObject done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    static void refused(Answer answer, String... codes) {
        assertThat(answer.status()).as(answer.body()).isNotEqualTo(200);
        assertThat(Desk.codes(answer)).contains(codes);
    }

    /** Persons who have a notice of that kind about it. */
    List<Long> told(long conference, String key) throws SQLException {
        String persons = desk.text("select group_concat(person_id) from notice where subject_type = 'Conference'"
                + " and subject = '" + conference + "' and text_key = '" + key + "'");
        return persons == null
                ? List.of()
                : Arrays.stream(persons.split(",")).map(Long::valueOf).toList();
    }

    /** The slot of its first sitting. */
    public long slot(long conference) throws SQLException {
        return desk.number("select slot from conference_sitting where position = 0 and conference = " + conference);
    }

    public long claims(long conference) throws SQLException {
        return desk.number("select count(*) from allocation a join conference_sitting s on s.slot = a.slot"
                + " where s.conference = " + conference);
    }

    /** The last day in time of its latest clock of that entry, in the city. */
    String due(long conference, String code) throws SQLException {
        return clock("date_format(due + interval 7 hour - interval 1 second, '%Y-%m-%d')", conference, code);
    }

    String ending(long conference, String code) throws SQLException {
        return clock("ending", conference, code);
    }

    /** Office, end and last day of every clock that the line has had, the oldest first. */
    String lineClocks(long conference, String line) throws SQLException {
        return desk.text("select group_concat(office, ' ', ifnull(ending, 'open'), ' ', date_format("
                + "due + interval 7 hour - interval 1 second, '%Y-%m-%d') order by id separator ', ')"
                + LINE_CLOCKS.formatted(conference, line));
    }

    /** Whoever is named to act on the line now; null while whoever has the duty does. */
    String lineHolder(long conference, String line) throws SQLException {
        return desk.text("select holder" + LINE_CLOCKS.formatted(conference, line) + " and ending is null");
    }

    /** As if the last day of the line had just passed. */
    void letLinePass(long conference, String line) throws SQLException {
        desk.arrange("update deadline set due = (select utc_timestamp(6) + interval offset_micros microsecond"
                + " - interval 1 minute from demonstration_clock) where ending is null and id in (select * from (select id"
                + LINE_CLOCKS.formatted(conference, line) + ") clocks)");
    }

    private String clock(String column, long conference, String code) throws SQLException {
        return desk.text("select " + column + " from deadline where subject_type = 'Conference' and subject = '"
                + conference + "' and code = '" + code + "' order by id desc limit 1");
    }
}
