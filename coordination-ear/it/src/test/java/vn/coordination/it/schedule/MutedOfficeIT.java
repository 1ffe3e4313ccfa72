package vn.coordination.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

/** An office whose chief is locked out, and whose deputy has no mandate, is not silent: it cannot speak. */
@ExtendWith(RunningCity.class)
class MutedOfficeIT {
    private static final String WEEK = "2034-W23";
    private static final int LOCKED = 423;
    private static final String THE_CHIEF = " where login_digest = sha2('co.chief', 256)";

    private City city;
    private Desk desk;

    @BeforeEach
    void open(City running) throws SQLException {
        city = running;
        desk = new Desk(running);
    }

    @AfterEach
    void forgive() throws SQLException {
        desk.arrange("delete from login_source" + THE_CHIEF);
    }

    @Test
    @DisplayName(
            "SC-03 · silence is no consent while all who could confirm are locked out; the office is warned before")
    void lockedOut() throws SQLException {
        desk.arrange("delete from login_source" + THE_CHIEF);
        desk.consolidate(WEEK);
        lockOut("co.chief");
        due("+ interval 90 minute");

        DemonstrationHour.pass(desk);
        assertThat(consent()).as("not yet due").isEqualTo("WAITING");
        assertThat(warned("co.coordinator")).as("beforehand").isEqualTo(1);
        assertThat(warned("po.coordinator")).isEqualTo(1);

        DemonstrationHour.pass(desk);
        assertThat(consent()).as("due, but nobody could speak").isEqualTo("WAITING");

        desk.arrange("update login_source set failures = 0, locked_until = null" + THE_CHIEF);
        DemonstrationHour.pass(desk);
        assertThat(consent()).as("could have spoken").isEqualTo("DEEMED");
    }

    @Test
    @DisplayName("SC-03 · wrong passwords from elsewhere do not make a chief with a known browser one who cannot speak")
    void knownElsewhere() throws SQLException {
        String week = "2034-W24";
        desk.arrange("delete from login_source" + THE_CHIEF);
        OfficeClient.login(city, "co.chief");
        desk.consolidate(week);
        lockOut("co.chief");
        due(week, "- interval 1 minute");
        DemonstrationHour.pass(desk);
        assertThat(consent(week)).isEqualTo("DEEMED");
    }

    @Test
    @DisplayName(
            "SC-03 · a week that was taken back awaits no word, and keeps no other week from being deemed confirmed")
    void takenBack() throws SQLException {
        String back = "2062-W10";
        String other = "2062-W11";
        desk.consolidate(back);
        desk.consolidate(other);
        due(back, "+ interval 30 minute");
        assertThat(desk.party
                        .post("api/weeks/" + back + "/reopen", desk.seen(back))
                        .state())
                .isEqualTo("EXCHANGED");
        due(other, "- interval 1 minute");
        DemonstrationHour.pass(desk);
        assertThat(consent(other)).isEqualTo("DEEMED");
        assertThat(consent(back)).isEqualTo("WAITING");
        assertThat(desk.number(
                        "select count(*) from week_office where consent_due is not null and week = '" + back + "'"))
                .isZero();
        assertThat(desk.number("select count(*) from deadline where ended is null and code = 'SC-03' and subject = '"
                        + back + "'"))
                .isZero();
    }

    private void lockOut(String login) {
        int answer = 0;
        for (int i = 0; i < 5; i++) {
            answer = city.sessions().attempt(login, "wrong");
        }
        assertThat(answer).isEqualTo(LOCKED);
    }

    private void due(String offset) throws SQLException {
        due(WEEK, offset);
    }

    private void due(String week, String offset) throws SQLException {
        desk.arrange("update week_office set consent_due = " + DemonstrationHour.NOW + offset
                + ", version = version + 1 where office = 'CO' and week = '" + week + "'");
    }

    private String consent() {
        return consent(WEEK);
    }

    private String consent(String week) {
        return desk.party.get("api/weeks/" + week).json().getJsonArray("offices").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("office").equals("CO"))
                .map(each -> each.getString("consent"))
                .findFirst()
                .orElseThrow();
    }

    private long warned(String login) throws SQLException {
        return desk.number("select count(*) from notice n join account a on a.person_id = n.person_id"
                + " where n.text_key = 'schedule.nobodyCouldSpeak' and n.subject = '" + WEEK + "' and a.login = '"
                + login + "'");
    }
}
