package vn.coordination.it.conference;

import static vn.coordination.it.conference.ConferenceDesk.done;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.coordination.it.city.City;
import vn.coordination.it.schedule.OfficeClient;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** Those who keep the list of a conference and stand at its door; theirs is the year 2047. */
public final class DelegateDesk {
    /** What the demonstration's clock shows in the city. */
    private static final String NOW =
            "(select utc_timestamp(6) + interval offset_micros microsecond + interval 7 hour from"
                    + " demonstration_clock)";

    final ConferenceDesk conferences;
    final OfficeClient councilChief;
    final OfficeClient committeeChief;

    public DelegateDesk(City city) throws SQLException {
        conferences = new ConferenceDesk(city);
        councilChief = OfficeClient.of(city, "do.chief");
        committeeChief = OfficeClient.of(city, "co.chief");
    }

    /** In the hall, of a body of three, with nothing but its opening left. */
    public long ready(String kind, int leader, String... days) throws SQLException {
        return conferences.ready(conferences
                .plan(kind, leader, days)
                .add("form", "IN_PERSON")
                .add("members", 3)
                .build());
    }

    /** The name under which the person of that account is known. */
    public String name(String login) throws SQLException {
        return conferences.desk.text("select p.full_name from person p join account a on a.person_id = p.id"
                + " where a.login = '" + login + "'");
    }

    public long invite(long conference, String name, String unit, boolean member) {
        JsonObject body = Json.createObjectBuilder()
                .add("name", name)
                .add("unit", unit)
                .add("member", member)
                .build();
        return done(conferences.coordinator.post(at(conference), body)).getInt("id");
    }

    /** Invites whoever signs in under that name. */
    public long inviteAccount(long conference, String login, String office) throws SQLException {
        return invite(conference, name(login), office, true);
    }

    /** On the second of its two days: on its list are three members who can sign in, and all of them have just come. */
    public long opened(int leader, List<String> days, String... logins) throws SQLException {
        long conference = ready("STANDING_BODY", leader, days.toArray(String[]::new));
        Long[] ids = new Long[logins.length];
        for (int i = 0; i < logins.length; i++) {
            ids[i] = inviteAccount(
                    conference, logins[i], logins[i].substring(0, 2).toUpperCase(Locale.ROOT));
        }
        done(door(conference, "came", ids));
        done(conferences.act(conferences.coordinator, conference, "open"));
        conferences.desk.arrange("update conference_sitting set day = date(" + NOW
                + ") - interval (1 - position) day where conference = " + conference);
        return conference;
    }

    /** The time of day in the city some minutes ago, as people type it; no earlier than today. */
    public String earlier() throws SQLException {
        return conferences.desk.text("select date_format(greatest(now - interval 3 minute, date(now)), '%Hh%i') from"
                + " (select " + NOW + " as now) as city");
    }

    /** A unit is there and the conference has opened; one has left again, and an item is decided. Returns who left. */
    public long greet(long conference) throws SQLException {
        done(post(conference, "unit", Json.createObjectBuilder().add("unit", "Phường thử 1")));
        done(conferences.act(conferences.coordinator, conference, "open"));
        long first = list(conferences.coordinator, conference)
                .getJsonArray("delegates")
                .getJsonObject(0)
                .getInt("id");
        done(door(conference, "left", first));
        done(post(conference, "decisions", Json.createObjectBuilder().add("position", 0)));
        return first;
    }

    Answer said(OfficeClient who, long conference, long delegate, String act, String reason, String substitute) {
        return who.post(
                at(conference) + "/" + delegate + "/" + act,
                Json.createObjectBuilder()
                        .add("reason", reason)
                        .add("substitute", substitute)
                        .build());
    }

    /** Accounts of those who heard of that about the delegate. */
    List<String> told(long delegate, String what) throws SQLException {
        String logins = conferences.desk.text(
                "select group_concat(distinct a.login) from notice n join account a on a.person_id = n.person_id"
                        + " where n.subject_type = 'Delegate' and n.subject = '" + delegate
                        + "' and n.text_key = 'delegate."
                        + what + "'");
        return logins == null ? List.of() : List.of(logins.split(","));
    }

    Answer door(long conference, String act, Long... ids) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        List.of(ids).forEach(all::add);
        return post(conference, act, Json.createObjectBuilder().add("ids", all));
    }

    Answer post(long conference, String act, JsonObjectBuilder body) {
        return conferences.coordinator.post(at(conference) + "/" + act, body.build());
    }

    JsonObject list(OfficeClient who, long conference) {
        return done(who.get(at(conference)));
    }

    /** A list of so many, a third of them members, from forty units, entered from a file. */
    public void listed(long conference, int delegates) throws SQLException {
        String rows = IntStream.rangeClosed(1, delegates)
                .mapToObj(i -> "Đại biểu thử " + i + ",Phường thử " + i % 40 + "," + (i % 3 == 0 ? "x" : ""))
                .collect(Collectors.joining("\n"));
        long version = conferences.desk.number("select version from conference where id = " + conference);
        done(conferences.coordinator.send(
                at(conference) + "/file?version=" + version,
                ("Họ tên,Đơn vị,Thành viên\n" + rows).getBytes(StandardCharsets.UTF_8)));
    }

    static String at(long conference) {
        return "api/conferences/" + conference + "/delegates";
    }
}
