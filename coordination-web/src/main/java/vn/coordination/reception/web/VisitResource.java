package vn.coordination.reception.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.web.PetitionJson;
import vn.coordination.reception.HearVoter;
import vn.coordination.reception.app.ReceptionQueries;
import vn.coordination.reception.app.VisitService;
import vn.coordination.reception.app.VisitorService;
import vn.coordination.reception.app.VoterMeetingService;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;

/** The register of visits, and what was heard at meetings with voters, over JSON. */
@Path("receptions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class VisitResource {
    private VisitService visits;
    private VisitorService visitors;
    private VoterMeetingService meetings;
    private ReceptionQueries queries;
    private CurrentActor currentActor;
    private Retry retry;

    public VisitResource() {}

    @Inject
    public VisitResource(
            VisitService visits,
            VisitorService visitors,
            VoterMeetingService meetings,
            ReceptionQueries queries,
            CurrentActor currentActor,
            Retry retry) {
        this.visits = visits;
        this.visitors = visitors;
        this.meetings = meetings;
        this.queries = queries;
        this.currentActor = currentActor;
        this.retry = retry;
    }

    @POST
    @Path("visits")
    public JsonObject record(@HeaderParam(ForgeryFilter.KEY) String key, JsonObject body) {
        return visit(retry.once(key, () -> visits.record(ReceptionJson.visit(body))));
    }

    @POST
    @Path("visits/{id}/sign")
    public JsonObject sign(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        return visit(retry.once(key, () -> visits.signNotice(id, JsonBody.integer(body, "version", -1))));
    }

    @POST
    @Path("visits/{id}/notice")
    public JsonObject notice(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        return visit(retry.once(
                key,
                () -> visits.giveNotice(id, JsonBody.integer(body, "version", -1), JsonBody.text(body, "notice", ""))));
    }

    @POST
    @Path("visits/{id}/joint")
    public JsonObject joint(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        return visit(retry.once(key, () -> visits.handleJointly(id, JsonBody.text(body, "note", ""))));
    }

    /** Who came; looked at for a purpose, which is recorded, and so a call that changes something. */
    @POST
    @Path("visits/{id}/visitor")
    public JsonObject visitor(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        return PetitionJson.of(
                visitors.look(id, JsonBody.text(body, "purpose", "")).orElseThrow(NotFoundException::new));
    }

    /** With a petition in the body it becomes one, without it a recommendation. */
    @POST
    @Path("voters")
    public JsonObject heard(@HeaderParam(ForgeryFilter.KEY) String key, JsonObject body) {
        HearVoter command = ReceptionJson.heard(body);
        long id = retry.once(key, () -> meetings.enter(command));
        return JSON.createObjectBuilder()
                .add(command.petition() == null ? "recommendation" : "petition", id)
                .build();
    }

    private JsonObject visit(long id) {
        return ReceptionJson.of(queries.visit(currentActor.scope(), id).orElseThrow(NotFoundException::new));
    }
}
