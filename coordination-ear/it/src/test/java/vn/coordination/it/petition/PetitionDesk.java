package vn.coordination.it.petition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.SQLException;
import java.util.Map;
import vn.coordination.it.city.City;
import vn.coordination.it.schedule.Desk;
import vn.coordination.it.schedule.OfficeClient;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** The petition officers of the three offices at work. */
final class PetitionDesk {
    /** The clock's present time, and the city's date by it. */
    private static final String NOW =
            "(select utc_timestamp(6) + interval offset_micros microsecond from demonstration_clock)";

    static final String TODAY = "date(" + NOW + " + interval 7 hour)";

    final OfficeClient receiver;
    final OfficeClient officer;
    final OfficeClient deputy;
    final OfficeClient chief;
    final OfficeClient partyOfficer;
    final OfficeClient partyDeputy;
    final OfficeClient councilOfficer;
    final OfficeClient councilDeputy;
    final Desk desk;

    PetitionDesk(City city) throws SQLException {
        desk = new Desk(city);
        receiver = OfficeClient.of(city, "co.receiver");
        officer = OfficeClient.of(city, "co.petitions");
        deputy = OfficeClient.of(city, "co.deputy");
        chief = OfficeClient.of(city, "co.chief");
        partyOfficer = OfficeClient.of(city, "po.petitions");
        partyDeputy = OfficeClient.of(city, "po.deputy");
        councilOfficer = OfficeClient.of(city, "do.petitions");
        councilDeputy = OfficeClient.of(city, "do.deputy");
    }

    long person(String login) throws SQLException {
        return desk.number("select person_id from account where login = '" + login + "'");
    }

    Answer enter(OfficeClient who, PetitionBody body) {
        return who.post("api/petitions", body.json());
    }

    /** Does something with the petition in the version it has now. */
    Answer act(OfficeClient who, long petition, String act, Map<String, ?> more) throws SQLException {
        JsonObjectBuilder body = Json.createObjectBuilder().add("version", version(petition));
        more.forEach((key, value) -> {
            if (value instanceof Number number) {
                body.add(key, number.longValue());
            } else if (value instanceof Boolean truth) {
                body.add(key, truth);
            } else if (value instanceof Iterable<?> list) {
                body.add(key, Json.createArrayBuilder(java.util.List.copyOf((java.util.Collection<?>) list)));
            } else {
                body.add(key, value.toString());
            }
        });
        return who.post("api/petitions/" + petition + "/" + act, body.build());
    }

    Answer act(OfficeClient who, long petition, String act) throws SQLException {
        return act(who, petition, act, Map.of());
    }

    Answer letter(OfficeClient who, long petition, String kind, String content) {
        return who.post(
                "api/petitions/" + petition + "/letters",
                Json.createObjectBuilder()
                        .add("kind", kind)
                        .add("content", content)
                        .build());
    }

    int version(long petition) throws SQLException {
        return (int) desk.number("select version from petition where id = " + petition);
    }

    /** Registered at the Committee Office and classified. */
    long classified(PetitionBody body, String kind, String matter, Map<String, ?> more) throws SQLException {
        Answer entered = enter(receiver, body);
        assertThat(entered.status()).as(entered.body()).isEqualTo(200);
        long petition = entered.json().getInt("id");
        classify(officer, "co.petitions", petition, kind, matter, more);
        return petition;
    }

    /** @param login of the petition officer who works on it from now on */
    void classify(OfficeClient who, String login, long petition, String kind, String matter, Map<String, ?> more)
            throws SQLException {
        done(act(who, petition, "assign", Map.of("officer", person(login))));
        Map<String, Object> what = new java.util.HashMap<>(more);
        what.put("kind", kind);
        what.put("matter", matter);
        done(act(who, petition, "classify", what));
    }

    /** So far that its outcome may be said. */
    long routed(PetitionBody body, String kind, String matter) throws SQLException {
        return routed(body, kind, matter, Map.of());
    }

    long routed(PetitionBody body, String kind, String matter, Map<String, ?> more) throws SQLException {
        long petition = classified(body, kind, matter, more);
        compareAndRoute(petition);
        return petition;
    }

    /** One that is numbered already. */
    void route(long petition, String kind, String matter) throws SQLException {
        classify(officer, "co.petitions", petition, kind, matter, Map.of());
        compareAndRoute(petition);
    }

    private void compareAndRoute(long petition) throws SQLException {
        done(act(officer, petition, "check-duplicates"));
        done(act(officer, petition, "route", Map.of("newFacts", true)));
    }

    /** As if the day that it was announced for had come. */
    void holdDialogue(long petition) throws SQLException {
        String day = desk.text("select " + TODAY + " + interval 9 day");
        done(act(deputy, petition, "set-dialogue", Map.of("day", day)));
        done(act(officer, petition, "notify-dialogue", Map.of("note", "12/GM-VP")));
        desk.arrange("update petition_step set named_day = " + TODAY + " where act = 'SET_DIALOGUE' and petition = "
                + petition);
        done(act(deputy, petition, "hold-dialogue"));
    }

    /** As if the limit of its latest clock of that entry had just passed. */
    void letPass(long petition, String code) throws SQLException {
        desk.arrange(
                "update deadline set due = " + NOW + " - interval 1 minute where id = " + clock("id", petition, code));
    }

    /** Clocks that wait for the office to acknowledge the transfer. */
    long acknowledgements(long petition, String office) throws SQLException {
        return desk.number("select count(*) from deadline where subject_type = 'Petition' and subject = '" + petition
                + "' and code = 'PT-06' and kind = 'RECEIPT' and office = '" + office + "' and ending is null");
    }

    static JsonObject done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    static void refused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.body()).isNotEqualTo(200);
        assertThat(Desk.codes(answer)).contains(code);
    }

    /** The due date of its latest clock, in the city: the last day that is in time. */
    String due(long petition, String code) throws SQLException {
        return clock("date_format(due + interval 7 hour - interval 1 second, '%Y-%m-%d')", petition, code);
    }

    String term(long petition, String code) throws SQLException {
        return clock("concat(amount, ' ', unit)", petition, code);
    }

    /** How its latest clock ended; null while it runs. */
    String ending(long petition, String code) throws SQLException {
        assertThat(clock("id", petition, code)).as("a clock of " + code).isNotNull();
        return clock("ending", petition, code);
    }

    long pauses(long petition, String code) throws SQLException {
        return desk.number("select count(*) from deadline_pause where deadline = " + clock("id", petition, code));
    }

    private String clock(String column, long petition, String code) throws SQLException {
        return desk.text("select " + column + " from deadline where subject_type = 'Petition' and subject = '"
                + petition + "' and code = '" + code + "' order by id desc limit 1");
    }
}
