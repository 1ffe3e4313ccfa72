package vn.coordination.petition.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.app.IdentityService;
import vn.coordination.petition.app.IntakeService;
import vn.coordination.petition.app.LikenessQueries;
import vn.coordination.petition.app.PetitionQueries;
import vn.coordination.petition.duplicate.Clues;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;

/** Petitions over JSON: the very services the pages use. */
@Path("petitions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PetitionResource {
    private IntakeService intake;
    private IdentityService identities;
    private PetitionQueries queries;
    private LikenessQueries likeness;
    private ActRouter acts;
    private CurrentActor currentActor;
    private Retry retry;

    public PetitionResource() {}

    @Inject
    public PetitionResource(
            IntakeService intake,
            IdentityService identities,
            PetitionQueries queries,
            LikenessQueries likeness,
            ActRouter acts,
            CurrentActor currentActor,
            Retry retry) {
        this.intake = intake;
        this.identities = identities;
        this.queries = queries;
        this.likeness = likeness;
        this.acts = acts;
        this.currentActor = currentActor;
        this.retry = retry;
    }

    /** Takes a petition in; numbered at once unless the body says otherwise. */
    @POST
    public JsonObject enter(@HeaderParam(ForgeryFilter.KEY) String key, JsonObject body) {
        boolean number = JsonBody.flag(body, "register", true);
        return answer(retry.once(
                key,
                () -> number
                        ? intake.enter(PetitionJson.received(body))
                        : intake.receive(PetitionJson.received(body))));
    }

    /** What the offices have already of one that is not taken in; sent as a body, so that no address names the writer. */
    @POST
    @Path("like")
    public JsonArray like(JsonObject body) {
        JsonArrayBuilder likes = JSON.createArrayBuilder();
        Clues clues = new Clues(
                JsonBody.text(body, "name", ""),
                JsonBody.text(body, "address", ""),
                JsonBody.text(body, "target", ""),
                JsonBody.text(body, "summary", ""));
        likeness.like(currentActor.scope(), clues).forEach(like -> likes.add(PetitionJson.like(like)));
        return likes.build();
    }

    /** @param act name of the act, in small letters with hyphens */
    @POST
    @Path("{id}/{act:[a-z-]+}")
    public JsonObject act(
            @HeaderParam(ForgeryFilter.KEY) String key,
            @PathParam("id") long id,
            @PathParam("act") String act,
            JsonObject body) {
        return answer(retry.once(key, () -> acts.perform(act, PetitionJson.act(id, body), new JsonDetails(body))));
    }

    /** Who wrote it; looked at for a purpose, which is recorded, and so a call that changes something. */
    @POST
    @Path("{id}/writers")
    public JsonArray writers(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        JsonArrayBuilder writers = JSON.createArrayBuilder();
        identities.look(id, JsonBody.text(body, "purpose", "")).forEach(writer -> writers.add(PetitionJson.of(writer)));
        return writers.build();
    }

    @GET
    @Path("{id}")
    public JsonObject petition(@PathParam("id") long id) {
        return answer(id);
    }

    private JsonObject answer(long id) {
        return PetitionJson.of(queries.petition(currentActor.scope(), id).orElseThrow(NotFoundException::new));
    }
}
