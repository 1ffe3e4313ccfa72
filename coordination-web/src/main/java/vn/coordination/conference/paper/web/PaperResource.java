package vn.coordination.conference.paper.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.coordination.conference.paper.PaperPart;
import vn.coordination.conference.paper.app.PaperQueries;
import vn.coordination.conference.paper.app.PaperService;
import vn.coordination.conference.paper.app.ReceiptQueries;
import vn.coordination.conference.paper.app.SubmitPaper;
import vn.coordination.document.FileProblem;
import vn.coordination.document.web.FileRefusal;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;

/** The papers of a conference over JSON: the very services the page uses. */
@Path("conferences/{conference:[0-9]+}/papers")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PaperResource {
    private static final int PAGE = 100;

    private PaperService service;
    private PaperQueries queries;
    private ReceiptQueries readings;
    private CurrentActor actor;
    private Retry retry;

    public PaperResource() {}

    @Inject
    public PaperResource(
            PaperService service, PaperQueries queries, ReceiptQueries readings, CurrentActor actor, Retry retry) {
        this.service = service;
        this.queries = queries;
        this.readings = readings;
        this.actor = actor;
        this.retry = retry;
    }

    @GET
    public JsonArray papers(@PathParam("conference") long conference) {
        JsonArrayBuilder list = JSON.createArrayBuilder();
        queries.papers(actor.scope(), conference).forEach(row -> list.add(PaperJson.of(row)));
        return list.build();
    }

    @GET
    @Path("readings")
    public JsonArray readings(@PathParam("conference") long conference) {
        JsonArrayBuilder list = JSON.createArrayBuilder();
        readings.readings(actor.scope(), conference).forEach(row -> list.add(PaperJson.of(row)));
        return list.build();
    }

    /** @param page the first being 0 */
    @GET
    @Path("{paper:[0-9]+}/readers")
    public JsonArray readers(
            @PathParam("conference") long conference, @PathParam("paper") int paper, @QueryParam("page") int page) {
        JsonArrayBuilder list = JSON.createArrayBuilder();
        readings.readers(actor.scope(), conference, paper, Math.max(0, page), PAGE)
                .forEach(row -> list.add(PaperJson.of(row)));
        return list.build();
    }

    @POST
    public JsonObject owe(
            @HeaderParam(ForgeryFilter.KEY) String key, @PathParam("conference") long conference, JsonObject body) {
        return number(retry.once(key, () -> service.owe(PaperJson.owe(conference, body))));
    }

    @POST
    @Path("{paper:[0-9]+}/versions")
    public Response submit(
            @HeaderParam(ForgeryFilter.KEY) String key,
            @PathParam("conference") long conference,
            @PathParam("paper") int paper,
            JsonObject body,
            @Context HttpServletRequest request) {
        SubmitPaper command = PaperJson.submit(conference, paper, body);
        Optional<FileProblem> problem = Stream.of(command.content(), command.summary())
                .filter(Objects::nonNull)
                .flatMap(sheet -> service.problem(sheet).stream())
                .findFirst();
        if (problem.isPresent()) {
            return FileRefusal.of("paper", problem.get(), request);
        }
        return Response.ok(number(retry.once(key, () -> service.submit(command))))
                .build();
    }

    @POST
    @Path("{paper:[0-9]+}/{act:consent|withdraw}")
    public JsonObject act(
            @HeaderParam(ForgeryFilter.KEY) String key,
            @PathParam("conference") long conference,
            @PathParam("paper") int paper,
            @PathParam("act") String act,
            JsonObject body) {
        String reason = JsonBody.text(body, "reason", "");
        return number(retry.once(
                key,
                () -> act.equals("consent")
                        ? service.consent(conference, paper, reason)
                        : service.withdraw(conference, paper, reason)));
    }

    /** A file of a version; that it was opened is recorded, and so this call changes something. */
    @POST
    @Path("{paper:[0-9]+}/versions/{version:[0-9]+}/{part:content|summary}")
    @Produces(MediaType.WILDCARD)
    public Response open(
            @PathParam("conference") long conference,
            @PathParam("paper") int paper,
            @PathParam("version") int version,
            @PathParam("part") String name) {
        PaperPart part = PaperPart.valueOf(name.toUpperCase(Locale.ROOT));
        return retry.call(() -> service.open(conference, paper, version, part))
                .map(opened -> PaperFile.attachment(conference, opened, part).answer())
                .orElseThrow(NotFoundException::new);
    }

    private static JsonObject number(long number) {
        return JSON.createObjectBuilder().add("number", number).build();
    }
}
