package vn.coordination.conference.paper.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import vn.coordination.conference.app.ConferenceQueries;
import vn.coordination.conference.app.ConferenceView;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.shared.web.Attachment;

/** The dossier of a conference as one archive, written into the answer file by file. */
@Path("conferences/{conference:[0-9]+}/dossier")
@RequestScoped
public class DossierResource {
    private static final String ZIP = "application/zip";

    private ConferenceQueries conferences;
    private Dossier dossier;
    private CurrentActor actor;

    public DossierResource() {}

    @Inject
    public DossierResource(ConferenceQueries conferences, Dossier dossier, CurrentActor actor) {
        this.conferences = conferences;
        this.dossier = dossier;
        this.actor = actor;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    public Response dossier(@PathParam("conference") long id) {
        ConferenceView view = conferences.conference(actor.scope(), id).orElseThrow(NotFoundException::new);
        StreamingOutput archive = out -> dossier.write(view, out);
        return Attachment.headed(Response.ok(archive, ZIP), "conference-" + id + ".zip");
    }
}
