package vn.coordination.it.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.task.TaskDesk.FAR;
import static vn.coordination.it.task.TaskDesk.GONE;
import static vn.coordination.it.task.TaskDesk.done;
import static vn.coordination.it.task.TaskDesk.id;
import static vn.coordination.it.task.TaskDesk.product;
import static vn.coordination.it.task.TaskDesk.reason;
import static vn.coordination.it.task.TaskDesk.refused;
import static vn.coordination.it.task.TaskDesk.task;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.OfficeClient;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** Tasks between the offices: opened whole, done with a product, accepted by another hand, measured when asked. */
@ExtendWith(RunningCity.class)
class TaskIT {
    private static TaskDesk desk;

    @BeforeAll
    static void open(City city) {
        desk = new TaskDesk(city);
    }

    @Test
    @DisplayName("TK-01 · a task that is not whole is refused with all that it lacks, and nothing of it is kept")
    void whole() {
        Answer nothing =
                desk.partyChief.post("api/tasks", Json.createObjectBuilder().build());
        refused(nothing, "TK-01");
        assertThat(nothing.json().getJsonArray("breaches").getValuesAs(JsonObject.class))
                .extracting(breach -> breach.getString("field"))
                .containsExactly("document", "item", "content", "lead", "coordinators", "product", "due", "supervisor");
        long strangers = desk.records.number("select person_id from account where login = 'do.chief'");
        refused(
                desk.partyChief.post(
                        "api/tasks",
                        task("Người lạ", FAR).add("person", strangers).build()),
                "TK-01");
        assertThat(desk.records.number("select count(*) from task where content in ('', 'Người lạ')"))
                .isZero();
    }

    @Test
    @DisplayName("TK-01, SS-08 · who may assign assigns in the name of his own office; those who work on it see it")
    void seen() {
        refused(
                desk.councilChief.post(
                        "api/tasks", task("Nhân danh nơi khác", FAR).build()),
                "SS-08");
        assertThat(desk.specialist
                        .post("api/tasks", task("Không được giao", FAR).build())
                        .status())
                .isEqualTo(403);
        long task = desk.opened("Rà soát trụ sở", FAR);
        assertThat(desk.specialist.get("api/tasks/" + task).status()).isEqualTo(200);
        assertThat(desk.councilChief.get("api/tasks/" + task).status()).isEqualTo(404);
        refused(desk.act(desk.councilChief, task, "cancel", reason("Không liên quan")), "SS-08");
        long helped = id(desk.partyChief.post(
                "api/tasks",
                task("Rà soát có phối hợp", FAR)
                        .add("noCoordinators", false)
                        .add("coordinators", Json.createArrayBuilder().add("DO"))
                        .build()));
        assertThat(ids(desk.councilChief, "")).contains(helped).doesNotContain(task);
        assertThat(ids(desk.committeeChief, "&office=CO")).contains(helped, task);
        assertThat(ids(desk.committeeChief, "&office=PO")).doesNotContain(helped, task);
    }

    @Test
    @DisplayName(
            "TK-05 · reported with a number by its lead, sent back, reported again, accepted by the supervising office")
    void path() {
        long task = desk.opened("Xây dựng đề án", FAR);
        refused(desk.act(desk.specialist, task, "report", product().add("number", "BC-VP")), "TK-05");
        refused(desk.act(desk.partyChief, task, "report", product()), "TK-05");
        refused(desk.act(desk.partyChief, task, "accept"), "TK-05");
        desk.reported(task);
        assertThat(desk.clock(task, "concat(office, ' ', amount, ' ', unit)")).isEqualTo("PO 3 WORKING_DAYS");
        refused(desk.act(desk.partyDeputy, task, "send-back", reason(" ")), "TK-05");
        JsonObject back = done(desk.act(desk.partyDeputy, task, "send-back", reason("Thiếu dự toán")));
        assertThat(back.getString("state")).isEqualTo("OPEN");
        assertThat(back.getString("reason")).isEqualTo("Thiếu dự toán");
        assertThat(desk.clock(task, "ending")).isEqualTo("MET");
        desk.reported(task);
        assertThat(desk.clock(task, "ifnull(ending, 'runs')")).isEqualTo("runs");
        refused(desk.act(desk.committeeChief, task, "accept"), "TK-05");
        assertThat(done(desk.act(desk.partyDeputy, task, "accept")).getString("state"))
                .isEqualTo("ACCEPTED");
        assertThat(desk.clock(task, "ending")).isEqualTo("MET");
        refused(desk.act(desk.partyChief, task, "cancel", reason("Muộn rồi")), "TK-05");
    }

    @Test
    @DisplayName("TK-05 · where the supervising office leads itself, another than who reported accepts")
    void ownWork() {
        long task = id(desk.committeeChief.post(
                "api/tasks", task("Tự theo dõi", FAR).add("supervisor", "CO").build()));
        done(desk.act(desk.committeeChief, task, "report", product()));
        refused(desk.act(desk.committeeChief, task, "accept"), "TK-05");
        assertThat(done(desk.act(desk.committeeDeputy, task, "accept")).getString("state"))
                .isEqualTo("ACCEPTED");
    }

    @Test
    @DisplayName("TK-06 · how a task stands follows from its days; lists find it so, and no table has a column for it")
    void standing() {
        long far = desk.opened("Tiến độ xa", FAR);
        long gone = desk.opened("Tiến độ quá hạn", GONE);
        long late = desk.opened("Tiến độ xong muộn", GONE);
        long timely = desk.opened("Tiến độ xong sớm", FAR);
        long off = desk.opened("Tiến độ đã hủy", GONE);
        JsonObject soon = done(desk.partyChief.post(
                "api/tasks",
                task(
                                "Tiến độ gần",
                                TaskDesk.day(done(desk.partyChief.get("api/tasks/" + far)))
                                        .plusDays(1)
                                        .toString())
                        .build()));
        assertThat(desk.reported(late).getString("status")).isEqualTo("OVERDUE");
        assertThat(desk.reported(timely).getString("status")).isEqualTo("IN_TIME");
        done(desk.act(desk.partyChief, late, "accept"));
        done(desk.act(desk.partyChief, timely, "accept"));
        assertThat(done(desk.act(desk.partyChief, off, "cancel", reason("Trùng")))
                        .containsKey("status"))
                .isFalse();
        assertThat(soon.getString("status")).isEqualTo("DUE_SOON");
        assertThat(ids(desk.partyChief, "&status=OVERDUE")).contains(gone).doesNotContain(late, far, off);
        assertThat(ids(desk.partyChief, "&status=DONE_LATE")).contains(late).doesNotContain(timely);
        assertThat(ids(desk.partyChief, "&status=DONE_IN_TIME"))
                .contains(timely)
                .doesNotContain(late);
        assertThat(ids(desk.partyChief, "&status=IN_TIME&state=OPEN"))
                .contains(far)
                .doesNotContain(timely);
        assertThat(ids(desk.partyChief, "&before=" + late)).contains(gone).doesNotContain(late, timely);
        assertThat(desk.records.number("select count(*) from information_schema.columns where table_schema = database()"
                        + " and table_name = 'task' and column_name like '%status%'"))
                .isZero();
    }

    @Test
    @DisplayName("TK-05 · reported and cancelled at the same moment it is one of the two, and the other is told")
    void reportOrCancel() throws Exception {
        long task = desk.opened("Cùng lúc báo cáo và hủy", FAR);
        JsonObject report = desk.versioned(task, product());
        JsonObject cancel = desk.versioned(task, reason("Trùng"));
        List<Answer> answers =
                together(call(desk.specialist, task, "report", report), call(desk.partyChief, task, "cancel", cancel));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        String winner = answers.get(0).status() == 200 ? "REPORTED" : "CANCELLED";
        assertThat(desk.records.text("select stage from task where id = " + task))
                .isEqualTo(winner);
        // no clock of this test runs on into those of others
        if (winner.equals("REPORTED")) {
            done(desk.act(desk.partyChief, task, "accept"));
        }
    }

    @Test
    @DisplayName("TK-05 · of two leaders who accept at the same moment one has accepted, once")
    void acceptedTwice() throws Exception {
        long task = desk.opened("Hai người nghiệm thu", FAR);
        desk.reported(task);
        JsonObject seen = desk.versioned(task, Json.createObjectBuilder());
        List<Answer> answers =
                together(call(desk.partyChief, task, "accept", seen), call(desk.partyDeputy, task, "accept", seen));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(desk.records.number("select count(*) from trail_entry where subject_type = 'Task' and subject = '"
                        + task + "' and action = 'Task.accept' and outcome = 'DONE'"))
                .isOne();
    }

    private static List<Long> ids(OfficeClient who, String filter) {
        Answer answer = who.get("api/tasks?mine=false" + filter);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.array().getValuesAs(JsonObject.class).stream()
                .map(row -> (long) row.getInt("id"))
                .toList();
    }

    private record Call(OfficeClient who, String path, JsonObject body) {}

    private static Call call(OfficeClient who, long task, String act, JsonObject body) {
        return new Call(who, "api/tasks/" + task + "/" + act, body);
    }

    private static List<Answer> together(Call one, Call other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        CompletableFuture<Answer> first = sent(start, one);
        CompletableFuture<Answer> second = sent(start, other);
        return List.of(first.get(), second.get());
    }

    private static CompletableFuture<Answer> sent(CyclicBarrier start, Call call) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                start.await();
            } catch (Exception interrupted) {
                throw new IllegalStateException(interrupted);
            }
            return call.who().post(call.path(), call.body());
        });
    }
}
