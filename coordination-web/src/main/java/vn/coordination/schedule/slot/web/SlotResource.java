package vn.coordination.schedule.slot.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.function.ToLongFunction;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.rule.app.Retry;
import vn.coordination.schedule.EditSlot;
import vn.coordination.schedule.PlanSlot;
import vn.coordination.schedule.SlotAct;
import vn.coordination.schedule.app.ScheduleQueries;
import vn.coordination.schedule.app.ScheduleService;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.settlement.app.ConflictQueries;
import vn.coordination.schedule.web.ExplanationJson;
import vn.coordination.schedule.web.SlotJson;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;
import vn.coordination.shared.web.Problem;

/** Slots over JSON: the very services the pages use. A slot that clashes is answered with the explained clash. */
@Path("slots")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SlotResource {
    private ScheduleService schedule;
    private ScheduleQueries queries;
    private ConflictQueries conflicts;
    private ExplanationJson explanations;
    private CurrentActor currentActor;
    private Retry retry;

    @Context
    private HttpServletRequest request;

    public SlotResource() {}

    @Inject
    public SlotResource(
            ScheduleService schedule,
            ScheduleQueries queries,
            ConflictQueries conflicts,
            ExplanationJson explanations,
            CurrentActor currentActor,
            Retry retry) {
        this.schedule = schedule;
        this.queries = queries;
        this.conflicts = conflicts;
        this.explanations = explanations;
        this.currentActor = currentActor;
        this.retry = retry;
    }

    @POST
    public JsonObject plan(@HeaderParam(ForgeryFilter.KEY) String key, JsonObject body) {
        PlanSlot command = new PlanSlot(
                JsonBody.required(body, "office", Office::of), SlotJson.plan(body), JsonBody.text(body, "reason", ""));
        boolean submit = JsonBody.flag(body, "submit", false);
        return answer(retry.once(key, () -> submit ? schedule.exchange(command) : schedule.plan(command)));
    }

    @PUT
    @Path("{id}")
    public JsonObject edit(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        EditSlot command = new EditSlot(
                id, JsonBody.integer(body, "version", -1), SlotJson.plan(body), JsonBody.text(body, "reason", ""));
        return answer(retry.once(key, () -> schedule.edit(command)));
    }

    @POST
    @Path("{id}/submit")
    public JsonObject submit(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        return act(key, id, body, schedule::submit);
    }

    @POST
    @Path("{id}/withdraw")
    public JsonObject withdraw(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        return act(key, id, body, schedule::withdraw);
    }

    @POST
    @Path("{id}/cancel")
    public JsonObject cancel(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        return act(key, id, body, schedule::cancel);
    }

    @GET
    @Path("{id}")
    public JsonObject slot(@PathParam("id") long id) {
        return answer(id);
    }

    private JsonObject act(String key, long id, JsonObject body, ToLongFunction<SlotAct> act) {
        SlotAct command = new SlotAct(id, JsonBody.integer(body, "version", -1), JsonBody.text(body, "reason", ""));
        return answer(retry.once(key, () -> act.applyAsLong(command)));
    }

    private JsonObject answer(long id) {
        Scope scope = currentActor.scope();
        SlotRow row = queries.slot(scope, id).orElseThrow(NotFoundException::new);
        JsonObjectBuilder json = SlotJson.of(row);
        if (row.state().clashing()) {
            json.add("clash", explanations.of(conflicts.explain(scope, id), Problem.language(request)));
        }
        return json.build();
    }
}
