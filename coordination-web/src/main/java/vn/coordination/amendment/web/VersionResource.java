package vn.coordination.amendment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.coordination.amendment.ConsultDraft;
import vn.coordination.amendment.SignDraft;
import vn.coordination.amendment.app.AmendmentQueries;
import vn.coordination.amendment.app.DraftService;
import vn.coordination.amendment.app.SigningService;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;

/** Versions of the regulation over JSON, from the draft to the signatures. */
@Path("regulation/versions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class VersionResource {
    private DraftService drafts;
    private SigningService signing;
    private AmendmentQueries queries;
    private CurrentActor currentActor;
    private Retry retry;

    public VersionResource() {}

    @Inject
    public VersionResource(
            DraftService drafts,
            SigningService signing,
            AmendmentQueries queries,
            CurrentActor currentActor,
            Retry retry) {
        this.drafts = drafts;
        this.signing = signing;
        this.queries = queries;
        this.currentActor = currentActor;
        this.retry = retry;
    }

    @POST
    public JsonObject open(@HeaderParam(ForgeryFilter.KEY) String key) {
        return version(retry.once(key, drafts::open));
    }

    @GET
    @Path("{id}")
    public JsonObject version(@PathParam("id") long id) {
        Scope scope = currentActor.scope();
        return queries.version(scope, id)
                .map(line -> VersionJson.of(line, queries.values(scope, id)))
                .orElseThrow(NotFoundException::new);
    }

    @PUT
    @Path("{id}")
    public JsonObject head(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        return act(key, id, () -> drafts.head(VersionJson.head(id, body)));
    }

    @GET
    @Path("{id}/articles/{number}")
    public JsonObject article(@PathParam("id") long id, @PathParam("number") int number) {
        return queries.wording(currentActor.scope(), id, number)
                .map(VersionJson::of)
                .orElseThrow(NotFoundException::new);
    }

    @PUT
    @Path("{id}/articles/{number}")
    public JsonObject reword(
            @HeaderParam(ForgeryFilter.KEY) String key,
            @PathParam("id") long id,
            @PathParam("number") int number,
            JsonObject body) {
        return act(key, id, () -> drafts.reword(VersionJson.reword(id, number, body)));
    }

    @PUT
    @Path("{id}/values/{name}")
    public JsonObject propose(
            @HeaderParam(ForgeryFilter.KEY) String key,
            @PathParam("id") long id,
            @PathParam("name") String name,
            JsonObject body) {
        return act(key, id, () -> drafts.propose(VersionJson.propose(id, name, body)));
    }

    @POST
    @Path("{id}/consult")
    public JsonObject consult(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        ConsultDraft command = new ConsultDraft(
                id,
                JsonBody.text(body, "question", ""),
                JsonBody.flag(body, "urgent", false),
                JsonBody.integer(body, "version", -1));
        retry.once(key, () -> drafts.consult(command));
        return version(id);
    }

    @POST
    @Path("{id}/take-back")
    public JsonObject takeBack(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        return act(key, id, () -> drafts.takeBack(id, JsonBody.integer(body, "version", -1)));
    }

    @POST
    @Path("{id}/sign")
    public JsonObject sign(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        return act(key, id, () -> signing.sign(new SignDraft(id, JsonBody.text(body, "hash", ""))));
    }

    private JsonObject act(String key, long id, Runnable act) {
        retry.once(key, () -> {
            act.run();
            return id;
        });
        return version(id);
    }
}
