package vn.coordination.conference.paper.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.coordination.conference.paper.app.MinutesService;
import vn.coordination.conference.paper.app.PaperQueries;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;

/** The minutes of a conference over JSON. */
@Path("conferences/{conference:[0-9]+}/minutes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MinutesResource {
    private MinutesService service;
    private PaperQueries queries;
    private CurrentActor actor;
    private Retry retry;

    public MinutesResource() {}

    @Inject
    public MinutesResource(MinutesService service, PaperQueries queries, CurrentActor actor, Retry retry) {
        this.service = service;
        this.queries = queries;
        this.actor = actor;
        this.retry = retry;
    }

    @GET
    public JsonObject minutes(@PathParam("conference") long conference) {
        return PaperJson.of(queries.minutes(actor.scope(), conference));
    }

    @PUT
    public JsonObject write(
            @HeaderParam(ForgeryFilter.KEY) String key, @PathParam("conference") long conference, JsonObject body) {
        retry.once(
                key,
                () -> service.write(
                        conference, JsonBody.integer(body, "version", -1), JsonBody.text(body, "text", "")));
        return minutes(conference);
    }

    @POST
    @Path("sign")
    public JsonObject sign(
            @HeaderParam(ForgeryFilter.KEY) String key, @PathParam("conference") long conference, JsonObject body) {
        retry.once(key, () -> service.sign(conference, JsonBody.integer(body, "version", -1)));
        return minutes(conference);
    }
}
