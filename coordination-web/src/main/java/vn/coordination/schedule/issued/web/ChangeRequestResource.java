package vn.coordination.schedule.issued.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.function.ToLongFunction;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.Retry;
import vn.coordination.schedule.AskChange;
import vn.coordination.schedule.DecideChange;
import vn.coordination.schedule.issued.app.ChangeRequestQueries;
import vn.coordination.schedule.issued.app.ChangeRequestRow;
import vn.coordination.schedule.issued.app.ChangeRequestService;
import vn.coordination.schedule.web.SlotJson;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;

/** Changes asked for after issue, over JSON (SC-11). */
@Path("changes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChangeRequestResource {
    private ChangeRequestService requests;
    private ChangeRequestQueries queries;
    private CurrentActor currentActor;
    private Retry retry;

    public ChangeRequestResource() {}

    @Inject
    public ChangeRequestResource(
            ChangeRequestService requests, ChangeRequestQueries queries, CurrentActor currentActor, Retry retry) {
        this.requests = requests;
        this.queries = queries;
        this.currentActor = currentActor;
        this.retry = retry;
    }

    /** What waits for the chief of the caller's office. */
    @GET
    public JsonArray waiting() {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        queries.waiting(currentActor.scope()).forEach(row -> rows.add(json(row)));
        return rows.build();
    }

    /** The slot's id and version, a reason, and the plan it is to become; {@code "cancel": true} instead of a plan. */
    @POST
    public JsonObject ask(@HeaderParam(ForgeryFilter.KEY) String key, JsonObject body) {
        AskChange command = new AskChange(
                JsonBody.integer(body, "slot", 0),
                JsonBody.integer(body, "slotVersion", -1),
                JsonBody.flag(body, "cancel", false) ? null : SlotJson.plan(body),
                JsonBody.text(body, "reason", ""));
        return answer(retry.once(key, () -> requests.ask(command)));
    }

    /** The request's version, and in {@code lifts} the codes that were shown with it. */
    @POST
    @Path("{id}/approve")
    public JsonObject approve(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        return decide(key, id, body, requests::approve);
    }

    @POST
    @Path("{id}/refuse")
    public JsonObject refuse(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        return decide(key, id, body, requests::refuse);
    }

    @POST
    @Path("{id}/withdraw")
    public JsonObject withdraw(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        return decide(key, id, body, requests::withdraw);
    }

    private static Set<RuleCode> lifted(JsonObject body) {
        return Set.copyOf(JsonBody.words(body, "lifts", RuleCode::of));
    }

    private JsonObject decide(String key, long id, JsonObject body, ToLongFunction<DecideChange> act) {
        DecideChange command = new DecideChange(
                id, JsonBody.integer(body, "version", -1), JsonBody.text(body, "reason", ""), lifted(body));
        return answer(retry.once(key, () -> act.applyAsLong(command)));
    }

    private JsonObject answer(long id) {
        return queries.request(currentActor.scope(), id)
                .map(row -> json(row).build())
                .orElseThrow(NotFoundException::new);
    }

    private static JsonArrayBuilder lifts(ChangeRequestRow row) {
        JsonArrayBuilder codes = JSON.createArrayBuilder();
        row.lifts().stream().map(breach -> breach.code().printed()).distinct().forEach(codes::add);
        return codes;
    }

    private static JsonObjectBuilder json(ChangeRequestRow row) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", row.id())
                .add("version", row.version())
                .add("slot", row.slot())
                .add("state", row.state().name())
                .add("reason", row.reason())
                .add("askedBy", row.askedBy())
                .add("askedAt", row.askedAt().toString())
                .add("urgent", row.urgent())
                .add("overtaken", row.overtaken())
                .add("cancel", row.wanted() == null)
                .add("lifts", lifts(row));
        return row.issueNumber() == null ? json : json.add("issue", row.issueNumber());
    }
}
