package vn.coordination.conference.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.LineKind;
import vn.coordination.conference.app.ActOn;
import vn.coordination.conference.app.ConclusionService;
import vn.coordination.conference.app.ConductService;
import vn.coordination.conference.app.ConferenceQueries;
import vn.coordination.conference.app.ConferenceService;
import vn.coordination.conference.app.PreparationService;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;

/** Conferences over JSON: the very services the pages use. */
@Path("conferences")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ConferenceResource {
    private ConferenceService service;
    private PreparationService preparation;
    private ConductService conduct;
    private ConclusionService conclusions;
    private ConferenceQueries queries;
    private CurrentActor currentActor;
    private Retry retry;

    public ConferenceResource() {}

    @Inject
    public ConferenceResource(
            ConferenceService service,
            PreparationService preparation,
            ConductService conduct,
            ConclusionService conclusions,
            ConferenceQueries queries,
            CurrentActor currentActor,
            Retry retry) {
        this.service = service;
        this.preparation = preparation;
        this.conduct = conduct;
        this.conclusions = conclusions;
        this.queries = queries;
        this.currentActor = currentActor;
        this.retry = retry;
    }

    @GET
    @Path("{id}")
    public JsonObject conference(@PathParam("id") long id) {
        return queries.conference(currentActor.scope(), id)
                .map(ConferenceJson::of)
                .or(() -> queries.part(currentActor.scope(), id).map(ConferenceJson::of))
                .orElseThrow(NotFoundException::new);
    }

    @POST
    public JsonObject plan(@HeaderParam(ForgeryFilter.KEY) String key, JsonObject body) {
        return conference(retry.once(key, () -> service.plan(ConferenceJson.plan(body))));
    }

    @POST
    @Path("{id}/{act:[a-z-]+}")
    public JsonObject act(
            @HeaderParam(ForgeryFilter.KEY) String key,
            @PathParam("id") long id,
            @PathParam("act") String act,
            JsonObject body) {
        ActOn command = ConferenceJson.act(id, body);
        return conference(retry.once(key, () -> perform(act, command, body)));
    }

    private long perform(String act, ActOn command, JsonObject body) {
        return switch (act) {
            case "describe" -> service.describe(command, ConferenceJson.words(body));
            case "order" -> service.order(command, ConferenceJson.agenda(body));
            case "move" -> service.move(command, ConferenceJson.sittings(body), JsonBody.id(body, "room"));
            case "rearrange" -> service.rearrange(command, ConferenceJson.arrangement(body));
            case "resume" -> service.resume(command, ConferenceJson.sittings(body), JsonBody.id(body, "room"));
            case "postpone" -> service.postpone(command);
            case "cancel" -> service.cancel(command);
            case "give" ->
                preparation.give(
                        command,
                        line(body),
                        JsonBody.required(body, "office", Office::of),
                        JsonBody.text(body, "needs", null));
            case "assign" -> preparation.assign(command, line(body), JsonBody.id(body, "person"));
            case "finish" -> preparation.finish(command, line(body));
            case "approve" -> conduct.approve(command);
            case "sign-off" -> conduct.signOff(command);
            case "conclude" -> conclusions.conclude(command, ConferenceJson.conclude(body));
            case "open" -> conduct.open(command, JsonBody.integer(body, "present", 0));
            case "fail" -> conduct.fail(command, JsonBody.integer(body, "present", 0));
            default -> conduct.perform(command, named(act));
        };
    }

    private static LineKind line(JsonObject body) {
        return JsonBody.required(body, "line", LineKind::valueOf);
    }

    private static ConferenceAct named(String act) {
        try {
            return ConferenceAct.valueOf(act.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new NotFoundException("no such act: " + act);
        }
    }
}
