package vn.coordination.petition.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.presence.app.PresenceQueries;
import vn.coordination.petition.presence.app.PresenceRow;
import vn.coordination.petition.presence.app.PresenceService;

/** Who has a petition open to act on it. Saying so twice is saying so once, so that its key is not remembered. */
@Path("petitions/{id}/presence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PresenceResource {
    private PresenceService presences;
    private PresenceQueries queries;
    private CurrentActor actor;

    public PresenceResource() {}

    @Inject
    public PresenceResource(PresenceService presences, PresenceQueries queries, CurrentActor actor) {
        this.presences = presences;
        this.queries = queries;
        this.actor = actor;
    }

    /** The caller has it open; answers who else has. */
    @POST
    public JsonArray stay(@PathParam("id") long id) {
        presences.stay(id);
        return others(id);
    }

    @GET
    public JsonArray others(@PathParam("id") long id) {
        return json(queries.others(actor.scope(), id));
    }

    private static JsonArray json(List<PresenceRow> others) {
        JsonArrayBuilder json = JSON.createArrayBuilder();
        others.forEach(other -> json.add(JSON.createObjectBuilder()
                .add("name", other.name())
                .add("since", other.since().toString())));
        return json.build();
    }
}
