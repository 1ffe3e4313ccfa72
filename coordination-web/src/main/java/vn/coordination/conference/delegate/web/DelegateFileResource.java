package vn.coordination.conference.delegate.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;
import vn.coordination.conference.app.ActOn;
import vn.coordination.conference.delegate.app.DelegateImportService;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.ForgeryFilter;

/**
 * A CSV file of delegates of any length. It waits on the disk while it is read, since what lost a race is read once more and
 * what comes over the line comes only once.
 */
@Path("conferences/{conference}/delegates/file")
@RequestScoped
@Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
@Produces(MediaType.APPLICATION_JSON)
public class DelegateFileResource {
    private DelegateImportService imports;
    private Retry retry;

    public DelegateFileResource() {}

    @Inject
    public DelegateFileResource(DelegateImportService imports, Retry retry) {
        this.imports = imports;
        this.retry = retry;
    }

    /** What the file would do. */
    @POST
    @Path("preview")
    public JsonObject preview(@PathParam("conference") long conference, InputStream body) throws IOException {
        return held(body, file -> DelegateJson.of(imports.previewLong(conference, file)));
    }

    /** @param version of the conference that the sender saw */
    @POST
    public JsonObject enter(
            @HeaderParam(ForgeryFilter.KEY) String key,
            @PathParam("conference") long conference,
            @QueryParam("version") int version,
            InputStream body)
            throws IOException {
        ActOn command = new ActOn(conference, version, null, null);
        return held(
                body,
                file -> JSON.createObjectBuilder()
                        .add("new", retry.once(key, () -> imports.acceptLong(command, file)))
                        .build());
    }

    private static JsonObject held(InputStream body, Function<java.nio.file.Path, JsonObject> reading)
            throws IOException {
        java.nio.file.Path file = Files.createTempFile("delegates", ".csv");
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            return reading.apply(file);
        } finally {
            Files.delete(file);
        }
    }
}
