package vn.coordination.review.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.review.ReviewLine.Decision;
import vn.coordination.review.app.AccountReviewQueries;
import vn.coordination.review.app.AccountReviewRow;
import vn.coordination.review.app.AccountReviewService;
import vn.coordination.review.app.DecideLine;
import vn.coordination.review.app.ReviewLineRow;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.JsonBody;

/** {@code /api/account-reviews}: the accounts and rights of an office, looked through (SS-07). */
@Path("account-reviews")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {
    private final AccountReviewQueries reviews;
    private final AccountReviewService service;
    private final CurrentActor actor;
    private final Retry retry;

    /** RESTEasy asks for one that is public, though the container then calls the other. */
    public ReviewResource() {
        this(null, null, null, null);
    }

    @Inject
    public ReviewResource(AccountReviewQueries reviews, AccountReviewService service, CurrentActor actor, Retry retry) {
        this.reviews = reviews;
        this.service = service;
        this.actor = actor;
        this.retry = retry;
    }

    @GET
    public JsonArray reviews() {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        reviews.reviews(actor.scope()).forEach(row -> rows.add(json(row)));
        return rows.build();
    }

    @GET
    @Path("{id}")
    public JsonObject review(@PathParam("id") long id) {
        Scope scope = actor.scope();
        JsonArrayBuilder lines = JSON.createArrayBuilder();
        reviews.lines(scope, id).forEach(line -> lines.add(json(line)));
        return json(reviews.review(scope, id).orElseThrow(NotFoundException::new))
                .add("lines", lines)
                .build();
    }

    @POST
    @Path("lines/{line}")
    public void decide(@PathParam("line") long line, JsonObject body) {
        Decision decision = JsonBody.required(body, "decision", Decision::valueOf);
        retry.run(() -> service.decide(new DecideLine(line, JsonBody.integer(body, "version", -1), decision)));
    }

    private static JsonObjectBuilder json(AccountReviewRow row) {
        return JSON.createObjectBuilder()
                .add("id", row.id())
                .add("office", row.office().code())
                .add("quarter", row.quarter().toString())
                .add("withRights", row.withRights())
                .add("due", row.due().toString())
                .add("overdue", row.overdue())
                .add("lines", row.lines())
                .add("open", row.open());
    }

    private static JsonObjectBuilder json(ReviewLineRow line) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", line.id())
                .add("version", line.version())
                .add("login", line.login())
                .add("decision", line.decision() == null ? "" : line.decision().name())
                .add("mine", line.mine());
        return line.role() == null ? json : json.add("role", line.role().name());
    }
}
