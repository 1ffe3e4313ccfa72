package vn.coordination.logistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
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
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.logistics.app.OrderQueries;
import vn.coordination.logistics.app.OrderService;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;

/** What is ordered for conferences over JSON: the very services the pages use. */
@Path("orders")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OrderResource {
    private OrderService service;
    private OrderQueries queries;
    private CurrentActor currentActor;
    private Retry retry;

    public OrderResource() {}

    @Inject
    public OrderResource(OrderService service, OrderQueries queries, CurrentActor currentActor, Retry retry) {
        this.service = service;
        this.queries = queries;
        this.currentActor = currentActor;
        this.retry = retry;
    }

    /** Of one conference; without one, what the reader's office serves. */
    @GET
    public JsonArray orders(@QueryParam("conference") Long conference, @QueryParam("over") boolean over) {
        return OrderJson.orders(
                conference == null
                        ? queries.served(currentActor.scope(), over)
                        : queries.of(currentActor.scope(), conference));
    }

    @GET
    @Path("{id:[0-9]+}")
    public JsonObject order(@PathParam("id") long id) {
        return OrderJson.of(queries.order(currentActor.scope(), id).orElseThrow(NotFoundException::new));
    }

    @POST
    public JsonObject place(
            @HeaderParam(ForgeryFilter.KEY) String key, @QueryParam("conference") long conference, JsonObject body) {
        return order(retry.once(key, () -> service.place(OrderJson.place(conference, body))));
    }

    @POST
    @Path("{id:[0-9]+}/{act:[a-z]+}")
    public JsonObject act(
            @HeaderParam(ForgeryFilter.KEY) String key,
            @PathParam("id") long id,
            @PathParam("act") String act,
            JsonObject body) {
        int version = JsonBody.integer(body, "version", -1);
        String reason = JsonBody.text(body, "reason", "");
        return order(retry.once(key, () -> perform(act, id, version, reason)));
    }

    private long perform(String act, long id, int version, String reason) {
        return switch (act) {
            case "accept" -> service.accept(id, version);
            case "refuse" -> service.refuse(id, version, reason);
            case "finish" -> service.finish(id, version);
            case "cancel" -> service.cancel(id, version, reason);
            default -> throw new NotFoundException("no such act: " + act);
        };
    }
}
