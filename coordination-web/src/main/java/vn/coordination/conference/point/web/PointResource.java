package vn.coordination.conference.point.web;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import vn.coordination.conference.app.PointTotals;
import vn.coordination.conference.point.PointAct;
import vn.coordination.conference.point.app.DescribePoint;
import vn.coordination.conference.point.app.HeadCount;
import vn.coordination.conference.point.app.PointQueries;
import vn.coordination.conference.point.app.PointService;
import vn.coordination.conference.point.app.PointView;
import vn.coordination.conference.web.ConferenceJson;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;

/** The points of a conference over JSON: the very services the board uses. */
@Path("conferences/{conference}/points")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PointResource {
    private PointService service;
    private PointQueries queries;
    private CurrentActor currentActor;
    private Retry retry;

    public PointResource() {}

    @Inject
    public PointResource(PointService service, PointQueries queries, CurrentActor currentActor, Retry retry) {
        this.service = service;
        this.queries = queries;
        this.currentActor = currentActor;
        this.retry = retry;
    }

    @GET
    public JsonObject points(@PathParam("conference") long conference) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        queries.points(currentActor.scope(), conference).forEach(row -> rows.add(PointJson.of(row)));
        PointTotals totals = queries.totals(currentActor.scope(), conference);
        return JSON.createObjectBuilder()
                .add("all", totals.all())
                .add("untested", totals.untested())
                .add("unconnected", totals.unconnected())
                .add("live", totals.live())
                .add("uncounted", totals.uncounted())
                .add("heads", totals.heads())
                .add("points", rows)
                .build();
    }

    @GET
    @Path("{id}")
    public JsonObject point(@PathParam("conference") long conference, @PathParam("id") long id) {
        return PointJson.of(view(conference, id));
    }

    private PointView view(long conference, long id) {
        return queries.point(currentActor.scope(), conference, id).orElseThrow(NotFoundException::new);
    }

    /** Describes one point anew, both it and its entry in the register in the versions that were read. */
    @PUT
    @Path("{id}")
    public JsonObject describe(
            @HeaderParam(ForgeryFilter.KEY) String key,
            @PathParam("conference") long conference,
            @PathParam("id") long id,
            JsonObject body) {
        DescribePoint command =
                PointJson.described(conference, view(conference, id).row(), body);
        retry.once(key, () -> service.describe(command));
        return point(conference, id);
    }

    /** Enters points, or describes those that are there anew. */
    @PUT
    public JsonObject expect(
            @HeaderParam(ForgeryFilter.KEY) String key, @PathParam("conference") long conference, JsonObject body) {
        retry.once(key, () -> service.expect(ConferenceJson.act(conference, body), PointJson.expected(body)));
        return points(conference);
    }

    @POST
    @Path("{act:pass|fail|connect|drop|reconnect|close|give-up|expect}")
    public JsonObject act(
            @HeaderParam(ForgeryFilter.KEY) String key,
            @PathParam("conference") long conference,
            @PathParam("act") String act,
            JsonObject body) {
        List<Long> ids = JsonBody.numbers(body, "ids");
        PointAct wanted = PointAct.valueOf(act.toUpperCase(Locale.ROOT).replace('-', '_'));
        retry.once(key, () -> service.perform(conference, ids, wanted, JsonBody.text(body, "cause", "")));
        return points(conference);
    }

    @POST
    @Path("{id}/count")
    public JsonObject count(
            @HeaderParam(ForgeryFilter.KEY) String key,
            @PathParam("conference") long conference,
            @PathParam("id") long id,
            JsonObject body) {
        List<HeadCount> counts = List.of(PointJson.counted(view(conference, id).row(), body));
        retry.once(key, () -> service.count(conference, counts));
        return points(conference);
    }
}
