package vn.coordination.it.task;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import vn.coordination.it.city.City;
import vn.coordination.it.city.Records;
import vn.coordination.it.schedule.Desk;
import vn.coordination.it.schedule.OfficeClient;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** Those who assign, do and accept tasks. The Party Office supervises and the Committee Office leads, unless said otherwise. */
public final class TaskDesk {
    static final String FAR = "2099-12-31";
    static final String GONE = "2020-01-03";

    final Records records;
    final OfficeClient partyChief;
    final OfficeClient partyDeputy;
    final OfficeClient committeeChief;
    final OfficeClient committeeDeputy;
    final OfficeClient specialist;
    final OfficeClient councilChief;

    public TaskDesk(City city) {
        records = city.records();
        partyChief = OfficeClient.of(city, "po.chief");
        partyDeputy = OfficeClient.of(city, "po.deputy");
        committeeChief = OfficeClient.of(city, "co.chief");
        committeeDeputy = OfficeClient.of(city, "co.deputy");
        specialist = OfficeClient.of(city, "co.specialist");
        councilChief = OfficeClient.of(city, "do.chief");
    }

    static JsonObjectBuilder task(String content, String due) {
        return Json.createObjectBuilder()
                .add("kind", "CONFERENCE")
                .add("document", "215/TB-VP")
                .add("item", "II.3")
                .add("content", content)
                .add("lead", "CO")
                .add("noCoordinators", true)
                .add("product", "Tờ trình")
                .add("due", due)
                .add("supervisor", "PO");
    }

    /** Id of a new task. */
    public long opened(String content, String due) {
        return id(partyChief.post("api/tasks", task(content, due).build()));
    }

    static long id(Answer answer) {
        return done(answer).getInt("id");
    }

    /** Does something with the task in the version it has now. */
    Answer act(OfficeClient who, long task, String act, JsonObjectBuilder more) {
        return who.post("api/tasks/" + task + "/" + act, versioned(task, more));
    }

    Answer act(OfficeClient who, long task, String act) {
        return act(who, task, act, Json.createObjectBuilder());
    }

    JsonObject versioned(long task, JsonObjectBuilder more) {
        return more.add("version", records.number("select version from task where id = " + task))
                .build();
    }

    public JsonObject reported(long task) {
        return done(act(specialist, task, "report", product()));
    }

    public void accepted(long task) {
        done(act(partyDeputy, task, "accept"));
    }

    static JsonObjectBuilder product() {
        return Json.createObjectBuilder().add("number", "88/BC-VP").add("on", "2024-01-02");
    }

    static JsonObjectBuilder reason(String text) {
        return Json.createObjectBuilder().add("reason", text);
    }

    static JsonObject done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    static void refused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.body()).isNotEqualTo(200);
        assertThat(Desk.codes(answer)).containsExactly(code);
    }

    /** Of its latest clock of acceptance. */
    String clock(long task, String column) {
        return records.text("select " + column + " from deadline where subject_type = 'Task' and subject = '" + task
                + "' and code = 'TK-05' order by id desc limit 1");
    }

    /** The day of the city on which the task was assigned. */
    static LocalDate day(JsonObject task) {
        return LocalDate.parse(task.getString("openedOn"));
    }
}
