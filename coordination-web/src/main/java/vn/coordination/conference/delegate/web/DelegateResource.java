package vn.coordination.conference.delegate.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import vn.coordination.conference.delegate.app.AbsenceService;
import vn.coordination.conference.delegate.app.AttendanceQueries;
import vn.coordination.conference.delegate.app.AttendanceService;
import vn.coordination.conference.delegate.app.DecisionService;
import vn.coordination.conference.delegate.app.DelegateFilter;
import vn.coordination.conference.delegate.app.DelegateQueries;
import vn.coordination.conference.delegate.app.DelegateService;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;

/** The delegates of a conference over JSON: the very services the pages use. */
@Path("conferences/{conference}/delegates")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DelegateResource {
    private static final int PAGE = 100;

    private DelegateService service;
    private AbsenceService absences;
    private AttendanceService attendance;
    private DecisionService decisions;
    private DelegateQueries delegates;
    private AttendanceQueries counts;
    private CurrentActor currentActor;
    private Retry retry;

    public DelegateResource() {}

    @Inject
    public DelegateResource(
            DelegateService service,
            AbsenceService absences,
            AttendanceService attendance,
            DecisionService decisions,
            DelegateQueries delegates,
            AttendanceQueries counts,
            CurrentActor currentActor,
            Retry retry) {
        this.service = service;
        this.absences = absences;
        this.attendance = attendance;
        this.decisions = decisions;
        this.delegates = delegates;
        this.counts = counts;
        this.currentActor = currentActor;
        this.retry = retry;
    }

    @GET
    public JsonObject delegates(
            @PathParam("conference") long conference,
            @QueryParam("words") String words,
            @QueryParam("show") @DefaultValue("ALL") DelegateFilter.Show show,
            @QueryParam("page") int page) {
        Scope scope = currentActor.scope();
        return DelegateJson.of(
                counts.count(scope, conference, null),
                delegates.page(scope, conference, new DelegateFilter(words, show, page, PAGE)),
                counts.log(scope, conference));
    }

    /** Who was there at an instant. */
    @GET
    @Path("count")
    public JsonObject count(@PathParam("conference") long conference, @QueryParam("at") String at) {
        return DelegateJson.of(counts.count(currentActor.scope(), conference, at == null ? null : Instant.parse(at)));
    }

    @GET
    @Path("{id:\\d+}")
    public JsonObject delegate(@PathParam("conference") long conference, @PathParam("id") long id) {
        return DelegateJson.of(
                delegates.delegate(currentActor.scope(), conference, id).orElseThrow(NotFoundException::new));
    }

    @POST
    public JsonObject invite(
            @HeaderParam(ForgeryFilter.KEY) String key, @PathParam("conference") long conference, JsonObject body) {
        long id = retry.once(key, () -> service.invite(DelegateJson.invite(conference, body)));
        return delegate(conference, id);
    }

    @POST
    @Path("{id:\\d+}/{act:excuse|come|approve|refuse|withdraw}")
    public JsonObject act(
            @HeaderParam(ForgeryFilter.KEY) String key,
            @PathParam("conference") long conference,
            @PathParam("id") long id,
            @PathParam("act") String act,
            JsonObject body) {
        long delegate = retry.once(key, () -> switch (act) {
            case "excuse" ->
                absences.excuse(
                        conference, id, JsonBody.text(body, "reason", ""), JsonBody.text(body, "substitute", ""));
            case "come" -> absences.come(conference, id);
            case "approve" -> absences.approve(conference, id);
            case "refuse" -> absences.refuse(conference, id);
            default -> service.withdraw(conference, id);
        });
        return delegate(conference, delegate);
    }

    @POST
    @Path("{act:came|left|unit|undo}")
    public JsonObject attend(
            @HeaderParam(ForgeryFilter.KEY) String key,
            @PathParam("conference") long conference,
            @PathParam("act") String act,
            JsonObject body) {
        List<Long> ids = JsonBody.numbers(body, "ids");
        long noted = retry.once(key, () -> switch (act) {
            case "came" -> attendance.came(conference, ids, DelegateJson.at(body));
            case "left" -> attendance.left(conference, ids, DelegateJson.at(body));
            case "unit" -> attendance.allCame(conference, JsonBody.text(body, "unit", ""), DelegateJson.at(body));
            default -> attendance.undo(conference, JsonBody.id(body, "event"));
        });
        return JSON.createObjectBuilder(count(conference, null))
                .add("noted", noted)
                .build();
    }

    @GET
    @Path("decisions")
    public JsonObject decisions(@PathParam("conference") long conference) {
        return DelegateJson.of(counts.decisions(currentActor.scope(), conference));
    }

    @POST
    @Path("decisions")
    public JsonObject decide(
            @HeaderParam(ForgeryFilter.KEY) String key, @PathParam("conference") long conference, JsonObject body) {
        retry.once(
                key, () -> decisions.decide(conference, JsonBody.integer(body, "position", -1), DelegateJson.at(body)));
        return decisions(conference);
    }
}
