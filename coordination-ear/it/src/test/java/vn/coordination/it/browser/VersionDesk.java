package vn.coordination.it.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import vn.coordination.it.city.City;

/** The secretary and the three chiefs over the next version of the regulation, in a city of their own. */
final class VersionDesk {
    static final JsonObject NOTHING = JsonObject.EMPTY_JSON_OBJECT;

    final City city;
    final Chromium chromium;
    final Colleague secretary;
    final Colleague party;
    final Colleague council;
    final Colleague committee;

    VersionDesk(City city, Chromium chromium) {
        this.city = city;
        this.chromium = chromium;
        secretary = Colleague.enter(chromium, "po.secretary");
        party = Colleague.enter(chromium, "po.chief");
        council = Colleague.enter(chromium, "do.chief");
        committee = Colleague.enter(chromium, "co.chief");
    }

    /** Takes back what earlier tests have drafted and signed. */
    void clear() {
        for (String sql : new String[] {
            "delete from signature",
            "delete from proposed_value",
            "update parameter p join regulation_version v on v.id = 1 set p.valid_to = null"
                    + " where p.valid_to >= '2026-11-01' and p.regulation_version = 1",
            "delete from parameter where regulation_version > 1",
            "delete from regulation_clause where regulation_version > 1",
            "delete from regulation_article where regulation_version > 1",
            "delete from regulation_chapter where regulation_version > 1",
            "delete from regulation_version where id > 1",
            "update regulation_version set valid_to = '9999-12-31'",
            "delete from consultation_reply",
            "delete from consultation_office",
            "delete from consultation",
            "delete from escalation_step where deadline in"
                    + " (select id from deadline where subject_type = 'Consultation')",
            "delete from deadline where subject_type = 'Consultation'",
            "insert ignore into area_contacts (office, area, contact, deputy)"
                    + " select office, 3, contact, deputy from area_contacts where area = 2"
        }) {
            arrange(sql);
        }
    }

    long draft() {
        return secretary
                .post("api/regulation/versions", NOTHING)
                .json()
                .getJsonNumber("id")
                .longValue();
    }

    JsonObject version(long id) {
        return secretary.get("api/regulation/versions/" + id).json();
    }

    Colleague.Answer propose(long id, String key, String amount) {
        JsonObject value = version(id).getJsonObject("values").getJsonObject(key);
        JsonObject body = Json.createObjectBuilder()
                .add("amount", amount)
                .add("unit", value.getString("unit"))
                .add("version", value.getInt("version"))
                .build();
        return secretary.put("api/regulation/versions/" + id + "/values/" + key, body);
    }

    Colleague.Answer date(long id, String date) {
        JsonObject version = version(id);
        JsonObject body = Json.createObjectBuilder()
                .add("names", version.getJsonObject("names"))
                .add("date", date)
                .add("version", version.getInt("version"))
                .build();
        return secretary.put("api/regulation/versions/" + id, body);
    }

    Colleague.Answer consult(long id, String question, boolean urgent) {
        JsonObject body = Json.createObjectBuilder()
                .add("question", question)
                .add("urgent", urgent)
                .add("version", version(id).getInt("version"))
                .build();
        return secretary.post("api/regulation/versions/" + id + "/consult", body);
    }

    /** A draft for the day that is before the offices. */
    long consulted(String date) {
        long id = draft();
        date(id, date);
        consult(id, "Xin ý kiến dự thảo", false);
        return id;
    }

    long consultation(long id) {
        return version(id).getJsonNumber("consultation").longValue();
    }

    Colleague.Answer reply(Colleague who, long consultation, String opinion, String comments) {
        JsonObject body = Json.createObjectBuilder()
                .add("opinion", opinion)
                .add("comments", comments)
                .build();
        return who.post("api/consultations/" + consultation + "/reply", body);
    }

    Colleague.Answer synthesise(long consultation) {
        JsonObject body = Json.createObjectBuilder()
                .add("synthesis", "Ba Văn phòng thống nhất.")
                .build();
        return secretary.post("api/consultations/" + consultation + "/synthesise", body);
    }

    /** A draft for the day on which the three offices agree. */
    long agreed(String date) {
        long id = consulted(date);
        agree(consultation(id));
        return id;
    }

    /** The three offices agree, and the opinions are together. */
    void agree(long consultation) {
        reply(party, consultation, "AGREED", "");
        reply(council, consultation, "AGREED", "");
        reply(committee, consultation, "AGREED", "");
        synthesise(consultation);
    }

    Colleague.Answer sign(Colleague who, long id) {
        return sign(who, id, version(id).getString("hash"));
    }

    Colleague.Answer sign(Colleague who, long id, String hash) {
        JsonObject body = Json.createObjectBuilder().add("hash", hash).build();
        return who.post("api/regulation/versions/" + id + "/sign", body);
    }

    /** The clock's present time in UTC, for statements that arrange a limit near it. */
    static final String NOW = "(select utc_timestamp(6) + interval offset_micros microsecond from demonstration_clock)";

    /** Moves the city's clock as a visitor does; what falls due meanwhile has been done after it. */
    void pass(String link) {
        Colleague mover = secretary;
        mover.open("today.xhtml").locator("#guide details summary").click();
        mover.page().locator("[id='path:" + link + "']").click();
        mover.page().waitForLoadState();
    }

    long number(String sql) {
        return Long.parseLong(text(sql));
    }

    String text(String sql) {
        return city.records().text(sql);
    }

    void arrange(String sql) {
        city.records().change(sql);
    }

    /** Not even the application's own account may do that to its records. */
    void refused(String sql) {
        assertThatThrownBy(() -> {
                    try (Connection connection = city.asApplication();
                            Statement statement = connection.createStatement()) {
                        statement.executeUpdate(sql);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
    }

    Colleague colleague(String login) {
        return Colleague.enter(chromium, login);
    }
}
