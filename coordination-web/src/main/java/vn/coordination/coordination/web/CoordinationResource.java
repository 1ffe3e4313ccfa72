package vn.coordination.coordination.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import vn.coordination.coordination.NameContacts;
import vn.coordination.coordination.ShortcomingKind;
import vn.coordination.coordination.TellShortcoming;
import vn.coordination.coordination.app.ContactRow;
import vn.coordination.coordination.app.ContactService;
import vn.coordination.coordination.app.CoordinationQueries;
import vn.coordination.coordination.app.ShortcomingRow;
import vn.coordination.coordination.app.ShortcomingService;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;

/** Contacts and shortcomings over JSON. */
@Path("coordination")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CoordinationResource {
    private ContactService contacts;
    private ShortcomingService shortcomings;
    private CoordinationQueries queries;
    private CurrentActor currentActor;
    private Retry retry;

    public CoordinationResource() {}

    @Inject
    public CoordinationResource(
            ContactService contacts,
            ShortcomingService shortcomings,
            CoordinationQueries queries,
            CurrentActor currentActor,
            Retry retry) {
        this.contacts = contacts;
        this.shortcomings = shortcomings;
        this.queries = queries;
        this.currentActor = currentActor;
        this.retry = retry;
    }

    @GET
    @Path("contacts")
    public JsonArray contacts() {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        queries.contacts(currentActor.scope()).forEach(row -> rows.add(json(row)));
        return rows.build();
    }

    @PUT
    @Path("contacts/{office}/{area}")
    public JsonArray name(
            @HeaderParam(ForgeryFilter.KEY) String key,
            @PathParam("office") String office,
            @PathParam("area") int area,
            JsonObject body) {
        NameContacts command = new NameContacts(
                Office.of(office),
                area,
                JsonBody.integer(body, "contact", 0),
                JsonBody.integer(body, "deputy", 0),
                JsonBody.integer(body, "version", NameContacts.NONE));
        retry.once(key, () -> {
            contacts.name(command);
            return 0;
        });
        return contacts();
    }

    @GET
    @Path("shortcomings")
    public JsonArray shortcomings(
            @QueryParam("since") @DefaultValue("") String since, @QueryParam("until") @DefaultValue("") String until) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        queries.shortcomings(currentActor.scope(), LocalDate.parse(since), LocalDate.parse(until))
                .forEach(row -> rows.add(json(row)));
        return rows.build();
    }

    @POST
    @Path("shortcomings")
    public JsonObject tell(@HeaderParam(ForgeryFilter.KEY) String key, JsonObject body) {
        TellShortcoming command = command(body);
        long id = retry.once(key, () -> shortcomings.tell(command));
        return JSON.createObjectBuilder().add("id", id).build();
    }

    private static TellShortcoming command(JsonObject body) {
        return new TellShortcoming(
                JsonBody.required(body, "office", Office::of),
                JsonBody.required(body, "kind", ShortcomingKind::valueOf),
                JsonBody.integer(body, "area", 0),
                JsonBody.required(body, "day", LocalDate::parse),
                JsonBody.text(body, "matter", ""),
                JsonBody.text(body, "reason", ""));
    }

    private static JsonObjectBuilder json(ContactRow row) {
        return JSON.createObjectBuilder()
                .add("office", row.office().code())
                .add("area", row.area())
                .add("contact", row.contact())
                .add("deputy", row.deputy())
                .add("version", row.version());
    }

    private static JsonObjectBuilder json(ShortcomingRow row) {
        return JSON.createObjectBuilder()
                .add("office", row.office().code())
                .add("toldBy", row.toldByOffice().code())
                .add("kind", row.kind().name())
                .add("area", row.area())
                .add("day", row.day().toString())
                .add("matter", row.matter())
                .add("reason", row.reason());
    }
}
