package vn.coordination.it.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.petition.PetitionDesk.done;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.Desk;
import vn.coordination.it.schedule.OfficeClient;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** Petitions, and the booking of a slot, under calls that come twice, at the same time, or from two offices at once. */
@ExtendWith(RunningCity.class)
class LostAnswerIT {
    private static final int ROUNDS = 6;
    private static final int REGISTRATIONS = 200;
    private static final int AT_ONCE = 8;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private PetitionDesk desk;

    @BeforeEach
    void open(City city) throws SQLException {
        desk = new PetitionDesk(city);
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    @DisplayName(
            "PT-01, PT-06 · registered and transferred with the answers lost: one petition, one number, one transfer")
    void lostAnswers() throws Exception {
        String summary = "Đề nghị sửa đường ngõ " + UUID.randomUUID();
        JsonObject letter =
                new PetitionBody("Doãn Văn Lạc").with("summary", summary).json();
        String entering = UUID.randomUUID().toString();
        List<Answer> entered = twins(() -> desk.receiver.post("api/petitions", letter, entering));
        entered.add(desk.receiver.post("api/petitions", letter, entering));
        long petition = same(entered, "id");
        same(entered, "number");
        assertThat(desk.desk.number("select count(*) from petition where summary = '" + summary + "'"))
                .isOne();

        desk.route(petition, "RECOMMENDATION", "ELECTED_BODIES");
        JsonObject transfer = act(petition, "to", "DO");
        String path = "api/petitions/" + petition + "/transfer";
        String handing = UUID.randomUUID().toString();
        List<Answer> transferred = twins(() -> desk.officer.post(path, transfer, handing));
        transferred.add(desk.officer.post(path, transfer, handing));
        same(transferred, "version");
        assertThat(steps(petition, "TRANSFER")).isOne();
        assertThat(desk.desk.text("select bound_for from petition where id = " + petition))
                .isEqualTo("DO");
    }

    @Test
    @DisplayName("SC-17 · a slot booked with the answers lost: one slot, which holds its leader once")
    void lostBooking(City city) throws Exception {
        Desk schedule = new Desk(city);
        JsonObject booking =
                schedule.slot("CO", LocalDate.of(2063, 1, 9), 2, null).submit();
        String booked = UUID.randomUUID().toString();
        List<Answer> answers = twins(() -> schedule.of("CO").post("api/slots", booking, booked));
        answers.add(schedule.of("CO").post("api/slots", booking, booked));
        long slot = same(answers, "id");
        assertThat(answers).extracting(Answer::state).containsOnly("SUBMITTED");
        assertThat(schedule.number("select count(*) from slot where day = '2063-01-09'"))
                .isOne();
        assertThat(schedule.number("select count(*) from allocation where slot = " + slot))
                .isOne();
    }

    @Test
    @DisplayName("PT-06, PT-43 · of a take-over and a withdrawal, or of two take-overs, at once exactly one is done")
    void atOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long petition = desk.routed(new PetitionBody("Doãn Văn Đua " + round), "RECOMMENDATION", "ELECTED_BODIES");
            done(desk.act(desk.officer, petition, "transfer", Map.of("to", "DO")));
            boolean withdrawn = round % 2 == 0;
            Callable<Answer> taking = acting(desk.councilOfficer, petition, "take-over");
            Callable<Answer> other = withdrawn
                    ? acting(desk.deputy, petition, "withdraw")
                    : acting(desk.councilDeputy, petition, "take-over");
            List<Answer> answers = together(List.of(taking, other));
            assertThat(answers).as("round " + round).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            boolean taken = answers.get(0).status() == 200 || !withdrawn;
            assertThat(desk.desk.text("select concat_ws(' ', state, office, ifnull(bound_for, '-')) from petition"
                            + " where id = " + petition))
                    .isEqualTo(taken ? "ROUTING DO -" : "WITHDRAWN CO -");
            assertThat(steps(petition, "TAKE_OVER") + steps(petition, "WITHDRAW"))
                    .isOne();
            assertThat(desk.acknowledgements(petition, "DO")).isZero();
        }
    }

    @Test
    @DisplayName(
            "PT-01 · two hundred letters at three offices at once: each register without a gap and without a double")
    void registers() throws Exception {
        List<OfficeClient> desks = List.of(desk.receiver, desk.partyOfficer, desk.councilOfficer);
        List<Callable<Answer>> letters = new ArrayList<>();
        for (int i = 0; i < REGISTRATIONS; i++) {
            OfficeClient client = desks.get(i % desks.size());
            PetitionBody letter = new PetitionBody("Doãn Văn Số " + i).with("summary", "Kiến nghị số " + i);
            letters.add(() -> desk.enter(client, letter));
        }
        for (Future<Answer> answer : threads.invokeAll(letters)) {
            assertThat(answer.get().status()).as(answer.get().body()).isEqualTo(200);
        }
        assertThat(desk.desk.number("select count(*) from (select entry_office from petition where number is not null"
                        + " group by entry_office, year having max(number) <> count(*) or min(number) <> 1"
                        + " or count(distinct number) <> count(*)) broken"))
                .as("registers with a gap or a double")
                .isZero();
        assertThat(desk.desk.number("select count(*) from petition_register r where r.last <> (select max(p.number)"
                        + " from petition p where p.entry_office = r.office and p.year = r.year)"))
                .isZero();
    }

    private List<Answer> twins(Callable<Answer> call) throws Exception {
        return together(List.of(call, call));
    }

    private List<Answer> together(List<Callable<Answer>> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        List<Future<Answer>> running = new ArrayList<>();
        for (Callable<Answer> call : calls) {
            running.add(threads.submit(() -> {
                start.await();
                return call.call();
            }));
        }
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> answer : running) {
            answers.add(answer.get());
        }
        return answers;
    }

    private Callable<Answer> acting(OfficeClient who, long petition, String name) throws SQLException {
        JsonObject body = act(petition, "note", "rút đơn, nhận đơn");
        return () -> who.post("api/petitions/" + petition + "/" + name, body);
    }

    private JsonObject act(long petition, String key, String value) throws SQLException {
        return Json.createObjectBuilder()
                .add("version", desk.version(petition))
                .add("inWriting", true)
                .add("everybody", true)
                .add(key, value)
                .build();
    }

    private static long same(List<Answer> answers, String field) {
        assertThat(answers)
                .extracting(answer -> done(answer).get(field))
                .containsOnly(done(answers.get(0)).get(field));
        return field.equals("number") ? 0 : answers.get(0).json().getInt(field);
    }

    private long steps(long petition, String act) throws SQLException {
        return desk.desk.number(
                "select count(*) from petition_step where petition = " + petition + " and act = '" + act + "'");
    }
}
