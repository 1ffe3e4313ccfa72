package vn.coordination.review.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.review.app.TrailReviewQueries;
import vn.coordination.review.app.TrailReviewService;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.web.JsonBody;

/** {@code /api/trail-weeks}: the weeks of the trail, looked through (SS-06). */
@Path("trail-weeks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TrailReviewResource {
    private final TrailReviewQueries reviews;
    private final TrailReviewService service;
    private final CurrentActor actor;
    private final Retry retry;

    /** RESTEasy asks for one that is public, though the container then calls the other. */
    public TrailReviewResource() {
        this(null, null, null, null);
    }

    @Inject
    public TrailReviewResource(
            TrailReviewQueries reviews, TrailReviewService service, CurrentActor actor, Retry retry) {
        this.reviews = reviews;
        this.service = service;
        this.actor = actor;
        this.retry = retry;
    }

    @GET
    public JsonArray weeks() {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        reviews.weeks(actor.scope())
                .forEach(row -> rows.add(JSON.createObjectBuilder()
                        .add("week", row.week().toString())
                        .add("due", row.due().toString())
                        .add("open", row.isOpen())
                        .add("overdue", row.overdue())
                        .add("entries", row.entries())));
        return rows.build();
    }

    @POST
    @Path("{week}")
    public void confirm(@PathParam("week") String week, JsonObject body) {
        IsoWeek reviewed = IsoWeek.parse(week);
        retry.run(() -> service.confirm(reviewed, JsonBody.text(body, "note", "")));
    }
}
