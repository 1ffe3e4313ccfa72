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
import java.time.YearMonth;
import vn.coordination.breach.BreachKey;
import vn.coordination.breach.NoteBreach;
import vn.coordination.breach.app.BreachNoteService;
import vn.coordination.breach.app.RegisterFilter;
import vn.coordination.breach.app.RegisterQueries;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;

/** The register of breaches over JSON. */
@Path("breaches")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BreachResource {
    private RegisterQueries register;
    private BreachNoteService notes;
    private CurrentActor currentActor;
    private Retry retry;

    public BreachResource() {}

    @Inject
    public BreachResource(RegisterQueries register, BreachNoteService notes, CurrentActor currentActor, Retry retry) {
        this.register = register;
        this.notes = notes;
        this.currentActor = currentActor;
        this.retry = retry;
    }

    @GET
    public JsonObject month(
            @QueryParam("month") String month, @QueryParam("office") String office, @QueryParam("code") String code) {
        RegisterFilter filter = new RegisterFilter(
                YearMonth.parse(month),
                office == null ? null : Office.of(office),
                code == null ? null : RuleCode.of(code));
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        register.list(currentActor.scope(), filter).forEach(row -> rows.add(BreachRegisterJson.of(row)));
        return JSON.createObjectBuilder().add("breaches", rows).build();
    }

    @POST
    @Path("{key}/notes")
    public JsonObject note(
            @PathParam("key") String key, @HeaderParam(ForgeryFilter.KEY) String idempotency, JsonObject body) {
        NoteBreach command = new NoteBreach(BreachKey.parse(key), JsonBody.text(body, "words", ""));
        retry.once(idempotency, () -> notes.add(command));
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        register.notes(currentActor.scope(), command.breach())
                .forEach(note -> rows.add(JSON.createObjectBuilder()
                        .add("at", note.at().toString())
                        .add("office", note.office())
                        .add("author", note.author())
                        .add("words", note.words())));
        return JSON.createObjectBuilder().add("notes", rows).build();
    }
}
