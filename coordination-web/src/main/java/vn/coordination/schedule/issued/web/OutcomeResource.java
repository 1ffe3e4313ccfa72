package vn.coordination.schedule.issued.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.ToLongFunction;
import vn.coordination.rule.app.Retry;
import vn.coordination.schedule.SlotAct;
import vn.coordination.schedule.issued.app.SlotOutcomeService;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;

/** {@code /api/slots/{id}/outcome}: what became of an issued slot. */
@Path("slots/{id}/outcome")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OutcomeResource {
    private final SlotOutcomeService outcomes;
    private final Retry retry;

    /** RESTEasy asks for one that is public, though the container then calls the other. */
    public OutcomeResource() {
        this(null, null);
    }

    @Inject
    public OutcomeResource(SlotOutcomeService outcomes, Retry retry) {
        this.outcomes = outcomes;
        this.retry = retry;
    }

    @POST
    @Path("held")
    public JsonObject held(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        return act(key, id, body, outcomes::hold);
    }

    @POST
    @Path("recorded")
    public JsonObject recorded(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        return act(key, id, body, outcomes::record);
    }

    private JsonObject act(String key, long id, JsonObject body, ToLongFunction<SlotAct> act) {
        SlotAct command = new SlotAct(id, JsonBody.integer(body, "version", -1), "");
        long slot = retry.once(key, () -> act.applyAsLong(command));
        return JSON.createObjectBuilder().add("id", slot).build();
    }
}
