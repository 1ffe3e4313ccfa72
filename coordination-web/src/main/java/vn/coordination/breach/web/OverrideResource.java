package vn.coordination.breach.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.coordination.audit.Subject;
import vn.coordination.breach.AskOverride;
import vn.coordination.breach.DecideOverride;
import vn.coordination.breach.app.LeaveQueries;
import vn.coordination.breach.app.OverrideService;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;

/** What was lifted in a month, and overrides from request to answer, over JSON. */
@Path("overrides")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OverrideResource {
    private OverrideService service;
    private LeaveQueries queries;
    private CurrentActor currentActor;
    private Retry retry;

    public OverrideResource() {}

    @Inject
    public OverrideResource(OverrideService service, LeaveQueries queries, CurrentActor currentActor, Retry retry) {
        this.service = service;
        this.queries = queries;
        this.currentActor = currentActor;
        this.retry = retry;
    }

    @GET
    public JsonObject month(@QueryParam("month") String month) {
        Scope scope = currentActor.scope();
        YearMonth wanted = YearMonth.parse(month);
        JsonArrayBuilder lifted = JSON.createArrayBuilder();
        queries.month(scope, wanted).forEach(row -> lifted.add(BreachRegisterJson.of(row)));
        JsonArrayBuilder asked = JSON.createArrayBuilder();
        queries.overrides(scope, wanted).forEach(row -> asked.add(BreachRegisterJson.of(row)));
        return JSON.createObjectBuilder()
                .add("lifted", lifted)
                .add("overrides", asked)
                .build();
    }

    @POST
    public JsonObject ask(@HeaderParam(ForgeryFilter.KEY) String key, JsonObject body) {
        AskOverride command = new AskOverride(
                JsonBody.required(body, "code", RuleCode::of),
                new Subject(JsonBody.text(body, "type", ""), JsonBody.text(body, "subject", "")),
                JsonBody.text(body, "reason", ""),
                JsonBody.required(body, "until", LocalDate::parse));
        return id(retry.once(key, () -> service.ask(command)));
    }

    @POST
    @Path("{id}/decide")
    public JsonObject decide(@PathParam("id") long id, @HeaderParam(ForgeryFilter.KEY) String key, JsonObject body) {
        DecideOverride command = new DecideOverride(
                id,
                JsonBody.integer(body, "version", -1),
                JsonBody.flag(body, "sign"),
                JsonBody.text(body, "words", ""));
        return id(retry.once(key, () -> service.decide(command)));
    }

    private static JsonObject id(long id) {
        return JSON.createObjectBuilder().add("id", id).build();
    }
}
