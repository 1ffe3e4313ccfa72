package vn.coordination.schedule.issued.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.schedule.issued.app.ReadingQueries;
import vn.coordination.schedule.issued.app.ReadingRow;

/** {@code /api/slots/{id}/readings}: who was told of the slot and has read it (SC-11). */
@Path("slots/{id}/readings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReadingResource {
    private final ReadingQueries readings;
    private final CurrentActor actor;

    /** RESTEasy asks for one that is public, though the container then calls the other. */
    public ReadingResource() {
        this(null, null);
    }

    @Inject
    public ReadingResource(ReadingQueries readings, CurrentActor actor) {
        this.readings = readings;
        this.actor = actor;
    }

    @GET
    public JsonArray readings(@PathParam("id") long id) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        readings.of(actor.scope(), id).forEach(row -> rows.add(json(row)));
        return rows.build();
    }

    private static JsonObjectBuilder json(ReadingRow row) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("person", row.told().person())
                .add("office", row.told().office().code())
                .add("receipt", row.receipt().name());
        return row.due() == null ? json : json.add("due", row.due().toString());
    }
}
