package vn.coordination.logistics.web;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.logistics.app.EquipmentQueries;
import vn.coordination.logistics.app.EquipmentService;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.ForgeryFilter;

/** Counted equipment over JSON: the very service the page uses. */
@Path("equipment")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EquipmentResource {
    private EquipmentService service;
    private EquipmentQueries queries;
    private CurrentActor currentActor;
    private Retry retry;

    public EquipmentResource() {}

    @Inject
    public EquipmentResource(
            EquipmentService service, EquipmentQueries queries, CurrentActor currentActor, Retry retry) {
        this.service = service;
        this.queries = queries;
        this.currentActor = currentActor;
        this.retry = retry;
    }

    @GET
    public JsonArray all() {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        queries.all(currentActor.scope()).forEach(row -> rows.add(OrderJson.of(row)));
        return rows.build();
    }

    @POST
    public JsonObject add(@HeaderParam(ForgeryFilter.KEY) String key, JsonObject body) {
        return one(retry.once(key, () -> service.save(OrderJson.save(null, body))));
    }

    @PUT
    @Path("{id:[0-9]+}")
    public JsonObject change(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        return one(retry.once(key, () -> service.save(OrderJson.save(id, body))));
    }

    private JsonObject one(long id) {
        return OrderJson.of(queries.equipment(currentActor.scope(), id).orElseThrow(NotFoundException::new));
    }
}
