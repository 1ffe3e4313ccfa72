package vn.coordination.reception.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.reception.app.ReceptionDayService;
import vn.coordination.reception.app.ReceptionDutyService;
import vn.coordination.reception.app.ReceptionQueries;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;

/** Reception days and duties over JSON: the very services the pages use. */
@Path("receptions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReceptionResource {
    private ReceptionDayService days;
    private ReceptionDutyService duties;
    private ReceptionQueries queries;
    private CurrentActor currentActor;
    private Retry retry;

    public ReceptionResource() {}

    @Inject
    public ReceptionResource(
            ReceptionDayService days,
            ReceptionDutyService duties,
            ReceptionQueries queries,
            CurrentActor currentActor,
            Retry retry) {
        this.days = days;
        this.duties = duties;
        this.queries = queries;
        this.currentActor = currentActor;
        this.retry = retry;
    }

    /** The calendar and the register of a month, such as 2026-11. */
    @GET
    public JsonObject month(@QueryParam("month") String month) {
        YearMonth wanted = YearMonth.parse(String.valueOf(month));
        JsonArrayBuilder calendar = JSON.createArrayBuilder();
        queries.days(currentActor.scope(), wanted).forEach(row -> calendar.add(ReceptionJson.of(row)));
        JsonArrayBuilder register = JSON.createArrayBuilder();
        queries.visits(currentActor.scope(), wanted).forEach(row -> register.add(ReceptionJson.of(row)));
        return JSON.createObjectBuilder()
                .add("days", calendar)
                .add("visits", register)
                .build();
    }

    @POST
    @Path("days")
    public JsonObject plan(@HeaderParam(ForgeryFilter.KEY) String key, JsonObject body) {
        return day(retry.once(key, () -> days.plan(ReceptionJson.plan(body), JsonBody.text(body, "reason", ""))));
    }

    @POST
    @Path("days/{id}/{act:[a-z]+}")
    public JsonObject act(
            @HeaderParam(ForgeryFilter.KEY) String key,
            @PathParam("id") long id,
            @PathParam("act") String act,
            JsonObject body) {
        return day(retry.once(key, () -> perform(act, id, JsonBody.integer(body, "version", -1), body)));
    }

    private long perform(String act, long id, int version, JsonObject body) {
        return switch (act) {
            case "post" -> days.post(id, version);
            case "tell" -> days.tell(id, version);
            case "answer" -> days.answer(id, version, JsonBody.flag(body, "able", true));
            case "postpone" ->
                days.postpone(
                        id,
                        version,
                        ReceptionJson.time(body),
                        JsonBody.id(body, "room"),
                        JsonBody.text(body, "reason", ""));
            case "hold" -> days.hold(id, version, ReceptionJson.recording(body));
            case "conclude" -> days.conclude(id, version, JsonBody.text(body, "notice", ""));
            case "cancel" -> days.cancel(id, version, JsonBody.text(body, "reason", ""));
            default -> throw new NotFoundException("no such act: " + act);
        };
    }

    @POST
    @Path("duties")
    public JsonObject assign(@HeaderParam(ForgeryFilter.KEY) String key, JsonObject body) {
        long duty = retry.once(
                key,
                () -> duties.assign(JsonBody.id(body, "person"), JsonBody.required(body, "since", LocalDate::parse)));
        return JSON.createObjectBuilder().add("id", duty).build();
    }

    @POST
    @Path("duties/{id}/end")
    public JsonObject end(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        retry.once(key, () -> duties.end(id, JsonBody.required(body, "last", LocalDate::parse)));
        return JSON.createObjectBuilder().add("id", id).build();
    }

    private JsonObject day(long id) {
        return ReceptionJson.of(queries.day(currentActor.scope(), id).orElseThrow(NotFoundException::new));
    }
}
