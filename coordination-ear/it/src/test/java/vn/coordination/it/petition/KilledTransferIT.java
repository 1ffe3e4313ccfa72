package vn.coordination.it.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.petition.PetitionDesk.done;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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

    /** A call under its key, and the petition it is about. */
    private record Call(Killed act, long petition, JsonObject body, String key) {
        Answer send(OfficeClient client) {
            return client.post(act.path(petition), body, key);
        }
    }

    @Test
    @DisplayName(
            "PT-06 · the server killed between the offices: nothing is half done, and the repeated call does it once")
    void killed(City city) throws Exception {
        PetitionDesk desk = new PetitionDesk(city);
        List<Call> calls = new ArrayList<>();
        for (Killed act : Killed.values()) {
            calls.add(prepared(act, desk));
        }
        killWhile(calls, desk, city);
        city.server().restart();

        for (Call call : calls) {
            assertThat(standing(desk, call.petition())).isEqualTo(call.act().before);
            OfficeClient again = OfficeClient.login(city, call.act().login);
            done(call.send(again));
            assertThat(standing(desk, call.petition())).isEqualTo(call.act().after);
            done(call.send(again));
            assertThat(standing(desk, call.petition())).isEqualTo(call.act().after);
        }
    }

    private static Call prepared(Killed act, PetitionDesk desk) throws SQLException {
        long petition = desk.routed(new PetitionBody("Doãn Thị Ngắt " + act), "RECOMMENDATION", "ELECTED_BODIES");
        if (act == Killed.TAKE_OVER) {
            done(desk.act(desk.officer, petition, "transfer", Map.of("to", "DO")));
        }
        JsonObject body = Json.createObjectBuilder()
                .add("version", desk.version(petition))
                .add("to", "DO")
                .build();
        return new Call(act, petition, body, UUID.randomUUID().toString());
    }

    /** All calls at once, each held up at its own place. */
    private static void killWhile(List<Call> calls, PetitionDesk desk, City city) throws SQLException {
        try (Connection other = city.asOwner();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            List<CompletableFuture<Answer>> answers = new ArrayList<>();
            for (Call call : calls) {
                hold(call, desk, statement);
                OfficeClient client = OfficeClient.login(city, call.act().login);
                answers.add(
                        CompletableFuture.supplyAsync(() -> call.send(client), command -> new Thread(command).start()));
            }
            LockWait.untilHeldUp(city, calls.size());
            assertThat(answers).as("the calls are held up").noneMatch(CompletableFuture::isDone);
            city.server().kill();
            other.rollback();
        }
    }

    private static void hold(Call call, PetitionDesk desk, Statement statement) throws SQLException {
        long person = desk.person("do.petitions");
        long next = 1 + desk.desk.number("select count(*) from petition_step where petition = " + call.petition());
        assertThat(statement.executeUpdate(call.act().hold.formatted(call.petition(), person, next)))
                .isPositive();
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
