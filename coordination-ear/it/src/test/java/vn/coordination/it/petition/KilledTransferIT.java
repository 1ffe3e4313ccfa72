package vn.coordination.it.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.petition.PetitionDesk.done;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.LockWait;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.OfficeClient;
import vn.coordination.it.schedule.OfficeClient.Answer;

@ExtendWith(RunningCity.class)
class KilledTransferIT {
    /** What is killed, where another transaction holds it up, and how the petition stands before and after. */
    enum Killed {
        /** When the petition is on its way already and only the other office's people remain to be told. */
        TRANSFER(
                "co.petitions",
                "insert into notice (person_id, told_at, text_key, arguments, subject_type, subject, cause, urgent)"
                        + " values (%2$d, now(6), 'x', '', 'Petition', '%1$d', 'petition.bound-%1$d-%3$d', false)",
                "ROUTING CO - 0 0 0",
                "TRANSFERRED CO DO 1 0 1"),
        /** When the petition is the other office's already and only the clocks remain. */
        TAKE_OVER(
                "do.petitions",
                "update deadline set awaited_by = awaited_by where subject_type = 'Petition' and subject = '%1$d'",
                "TRANSFERRED CO DO 1 0 1",
                "ROUTING DO - 1 1 0");

        private final String login;
        private final String hold;
        private final String before;
        private final String after;

        Killed(String login, String hold, String before, String after) {
            this.login = login;
            this.hold = hold;
            this.before = before;
            this.after = after;
        }

        String path(long petition) {
            return "api/petitions/" + petition + "/" + name().toLowerCase().replace('_', '-');
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName(
            "PT-06 · the server killed between the offices: nothing is half done, and the repeated call does it once")
    void killed(Killed act, City city) throws Exception {
        PetitionDesk desk = new PetitionDesk(city);
        long petition = desk.routed(new PetitionBody("Doãn Thị Ngắt " + act), "RECOMMENDATION", "ELECTED_BODIES");
        if (act == Killed.TAKE_OVER) {
            done(desk.act(desk.officer, petition, "transfer", Map.of("to", "DO")));
        }
        JsonObject body = Json.createObjectBuilder()
                .add("version", desk.version(petition))
                .add("to", "DO")
                .build();
        long person = desk.person("do.petitions");
        long next = 1 + desk.desk.number("select count(*) from petition_step where petition = " + petition);
        String key = UUID.randomUUID().toString();
        try (Connection other = city.asOwner();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            assertThat(statement.executeUpdate(act.hold.formatted(petition, person, next)))
                    .isPositive();
            OfficeClient client = OfficeClient.login(city, act.login);
            CompletableFuture<Answer> call =
                    CompletableFuture.supplyAsync(() -> client.post(act.path(petition), body, key));
            LockWait.untilHeldUp(city);
            assertThat(call).as("the call is held up").isNotDone();
            city.server().kill();
            other.rollback();
        }
        city.server().restart();

        assertThat(standing(desk, petition)).isEqualTo(act.before);
        OfficeClient again = OfficeClient.login(city, act.login);
        done(again.post(act.path(petition), body, key));
        assertThat(standing(desk, petition)).isEqualTo(act.after);
        done(again.post(act.path(petition), body, key));
        assertThat(standing(desk, petition)).isEqualTo(act.after);
    }

    /** State, who has it, whom it is bound for, how often it was handed over and taken, clocks of acknowledgement. */
    private static String standing(PetitionDesk desk, long petition) throws SQLException {
        String steps = "(select count(*) from petition_step where petition = p.id and act = '%s')";
        return desk.desk.text("select concat_ws(' ', state, office, ifnull(bound_for, '-'), "
                        + steps.formatted("TRANSFER") + ", " + steps.formatted("TAKE_OVER")
                        + ") from petition p where id = "
                        + petition)
                + " " + desk.acknowledgements(petition, "DO");
    }
}
