package vn.coordination.consultation.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import vn.coordination.consultation.GiveOpinion;
import vn.coordination.consultation.Opinion;
import vn.coordination.consultation.app.ConsultationQueries;
import vn.coordination.consultation.app.ConsultationRow;
import vn.coordination.consultation.app.ConsultationService;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;

/** A consultation over JSON. */
@Path("consultations/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ConsultationResource {
    private ConsultationService service;
    private ConsultationQueries queries;
    private CurrentActor currentActor;
    private Retry retry;

    @PathParam("id")
    private long id;

    public ConsultationResource() {}

    @Inject
    public ConsultationResource(
            ConsultationService service, ConsultationQueries queries, CurrentActor currentActor, Retry retry) {
        this.service = service;
        this.queries = queries;
        this.currentActor = currentActor;
        this.retry = retry;
    }

    @GET
    public JsonObject consultation() {
        return queries.consultation(currentActor.scope(), id)
                .map(ConsultationResource::json)
                .orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("reply")
    public JsonObject reply(@HeaderParam(ForgeryFilter.KEY) String key, JsonObject body) {
        Opinion opinion = JsonBody.required(body, "opinion", Opinion::valueOf);
        return act(key, () -> service.reply(new GiveOpinion(id, opinion, JsonBody.text(body, "comments", ""))));
    }

    @POST
    @Path("synthesise")
    public JsonObject synthesise(@HeaderParam(ForgeryFilter.KEY) String key, JsonObject body) {
        return act(key, () -> service.synthesise(id, JsonBody.text(body, "synthesis", "")));
    }

    private JsonObject act(String key, Runnable act) {
        retry.once(key, () -> {
            act.run();
            return id;
        });
        return consultation();
    }

    private static JsonObject json(ConsultationRow row) {
        JsonArrayBuilder offices = JSON.createArrayBuilder();
        row.offices().forEach(asked -> {
            JsonObjectBuilder office = JSON.createObjectBuilder()
                    .add("office", asked.office().code())
                    .add("due", asked.due().toString());
            offices.add(
                    asked.last() == null
                            ? office
                            : office.add("opinion", asked.last().name()));
        });
        JsonArrayBuilder replies = JSON.createArrayBuilder();
        row.replies()
                .forEach(said -> replies.add(JSON.createObjectBuilder()
                        .add("office", said.office().code())
                        .add("opinion", said.opinion().name())
                        .add("comments", said.comments())
                        .add("rule", said.rule() == null ? "" : said.rule())));
        return JSON.createObjectBuilder()
                .add("id", row.id())
                .add("state", row.state().name())
                .add("question", row.question())
                .add("urgent", row.urgent())
                .add("offices", offices)
                .add("replies", replies)
                .build();
    }
}
