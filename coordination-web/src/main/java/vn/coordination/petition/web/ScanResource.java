package vn.coordination.petition.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import vn.coordination.document.FileLimits;
import vn.coordination.document.FileProblem;
import vn.coordination.document.SecrecyLevel;
import vn.coordination.document.web.FileRefusal;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.scan.app.OpenedScan;
import vn.coordination.petition.scan.app.ScanQueries;
import vn.coordination.petition.scan.app.ScanRow;
import vn.coordination.petition.scan.app.ScanService;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;

/** The scans of one petition; each is sent by itself, as the bytes it is. */
@Path("petitions/{id:[0-9]+}/scans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ScanResource {
    private ScanService scans;
    private ScanQueries queries;
    private CurrentActor actor;
    private Retry retry;

    public ScanResource() {}

    @Inject
    public ScanResource(ScanService scans, ScanQueries queries, CurrentActor actor, Retry retry) {
        this.scans = scans;
        this.queries = queries;
        this.actor = actor;
        this.retry = retry;
    }

    @GET
    public JsonArray list(@PathParam("id") long petition) {
        JsonArrayBuilder list = JSON.createArrayBuilder();
        queries.scans(actor.scope(), petition).forEach(scan -> list.add(json(scan)));
        return list.build();
    }

    /** What it is stands in its first bytes, whatever the sender calls it. */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response add(
            @HeaderParam(ForgeryFilter.KEY) String key,
            @PathParam("id") long petition,
            @QueryParam("level") @DefaultValue("NONE") SecrecyLevel level,
            InputStream body,
            @Context HttpServletRequest request)
            throws IOException {
        FileLimits limits = scans.limits();
        byte[] content = body.readNBytes(limits.largest() + 1);
        Optional<FileProblem> problem = limits.problem(content);
        if (problem.isPresent()) {
            return FileRefusal.of("scan", problem.get(), request);
        }
        long number = retry.once(key, () -> scans.attach(petition, List.of(content), level));
        return Response.ok(JSON.createObjectBuilder().add("number", number).build())
                .build();
    }

    /** What it shows; opened for a purpose, which is recorded, and so a call that changes something. */
    @POST
    @Path("{number:[0-9]+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.WILDCARD)
    public Response open(@PathParam("id") long petition, @PathParam("number") int number, JsonObject body) {
        OpenedScan scan =
                scans.open(petition, number, JsonBody.text(body, "purpose", "")).orElseThrow(NotFoundException::new);
        return ScanFiles.attachment(petition, scan).answer();
    }

    private static JsonObject json(ScanRow scan) {
        return JSON.createObjectBuilder()
                .add("number", scan.number())
                .add("type", scan.type().mediaType())
                .add("size", scan.size())
                .add("person", scan.person())
                .add("at", scan.at().toString())
                .build();
    }
}
