package vn.coordination.schedule.week.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.rule.app.Retry;
import vn.coordination.schedule.ObjectToRow;
import vn.coordination.schedule.SeenWeek;
import vn.coordination.schedule.app.ScheduleQueries;
import vn.coordination.schedule.issued.app.SlotOutcomeService;
import vn.coordination.schedule.web.SlotJson;
import vn.coordination.schedule.web.SlotLines;
import vn.coordination.schedule.week.app.WeekQueries;
import vn.coordination.schedule.week.app.WeekRow;
import vn.coordination.schedule.week.app.WeekService;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;

/** A week over JSON: its rows as the caller may see them, and the steps the three offices take together. */
@Path("weeks/{week}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WeekResource {
    private WeekService weeks;
    private SlotOutcomeService outcomes;
    private WeekQueries queries;
    private ScheduleQueries slots;
    private CurrentActor currentActor;
    private Retry retry;

    @PathParam("week")
    private String week;

    public WeekResource() {}

    @Inject
    public WeekResource(
            WeekService weeks,
            SlotOutcomeService outcomes,
            WeekQueries queries,
            ScheduleQueries slots,
            CurrentActor currentActor,
            Retry retry) {
        this.weeks = weeks;
        this.outcomes = outcomes;
        this.queries = queries;
        this.slots = slots;
        this.currentActor = currentActor;
        this.retry = retry;
    }

    @GET
    public JsonObject week() {
        Scope scope = currentActor.scope();
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        SlotLines.apart(slots.week(scope, iso()).stream()).map(SlotJson::listed).forEach(rows::add);
        return summary(queries.week(scope, iso())).add("slots", rows).build();
    }

    @POST
    @Path("send")
    public JsonObject send(@HeaderParam(ForgeryFilter.KEY) String key, JsonObject body) {
        Office office = JsonBody.required(body, "office", Office::of);
        return act(key, () -> weeks.sendDraft(iso(), office));
    }

    @POST
    @Path("consolidate")
    public JsonObject consolidate(@HeaderParam(ForgeryFilter.KEY) String key, JsonObject body) {
        SeenWeek seen = seen(body);
        return act(key, () -> weeks.consolidate(seen));
    }

    @POST
    @Path("reopen")
    public JsonObject reopen(@HeaderParam(ForgeryFilter.KEY) String key, JsonObject body) {
        SeenWeek seen = seen(body);
        return act(key, () -> weeks.reopen(seen));
    }

    @POST
    @Path("confirm")
    public JsonObject confirm(@HeaderParam(ForgeryFilter.KEY) String key, JsonObject body) {
        SeenWeek seen = seen(body);
        return act(key, () -> weeks.confirm(seen));
    }

    @POST
    @Path("object")
    public JsonObject object(@HeaderParam(ForgeryFilter.KEY) String key, JsonObject body) {
        ObjectToRow command = new ObjectToRow(seen(body), JsonBody.id(body, "slot"), JsonBody.text(body, "reason", ""));
        return act(key, () -> weeks.object(command));
    }

    @POST
    @Path("issue")
    public JsonObject issue(@HeaderParam(ForgeryFilter.KEY) String key, JsonObject body) {
        SeenWeek seen = seen(body);
        return act(key, () -> weeks.issue(seen));
    }

    @POST
    @Path("held")
    public JsonObject held(@HeaderParam(ForgeryFilter.KEY) String key) {
        return act(key, () -> outcomes.holdWeek(iso()));
    }

    @POST
    @Path("recorded")
    public JsonObject recorded(@HeaderParam(ForgeryFilter.KEY) String key) {
        return act(key, () -> outcomes.recordWeek(iso()));
    }

    @POST
    @Path("archive")
    public JsonObject archive(@HeaderParam(ForgeryFilter.KEY) String key) {
        return act(key, () -> outcomes.archive(iso()));
    }

    private JsonObject act(String key, Runnable act) {
        retry.once(key, () -> {
            act.run();
            return 0;
        });
        return summary(queries.week(currentActor.scope(), iso())).build();
    }

    private SeenWeek seen(JsonObject body) {
        return new SeenWeek(iso(), JsonBody.required(body, "hash", hash -> hash));
    }

    private IsoWeek iso() {
        return IsoWeek.parse(week);
    }

    private static JsonObjectBuilder summary(WeekRow row) {
        JsonArrayBuilder words = JSON.createArrayBuilder();
        row.words()
                .forEach(word -> words.add(JSON.createObjectBuilder()
                        .add("office", word.office().code())
                        .add("sent", word.draftSent() != null)
                        .add("consent", word.consent().name())));
        return JSON.createObjectBuilder()
                .add("week", row.week().toString())
                .add("state", row.state().name())
                .add("issue", row.issueNumber())
                .add("hash", row.hash())
                .add("conflicts", row.conflicts())
                .add("mayBeIssued", row.mayBeIssued())
                .add("offices", words);
    }
}
