package vn.coordination.conference.paper.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import vn.coordination.conference.paper.PaperPart;
import vn.coordination.conference.paper.app.PaperPageQueries;
import vn.coordination.identity.app.CurrentActor;

/** One page of a paper as a picture. */
@Path("conferences/{conference:[0-9]+}/papers/{paper:[0-9]+}/versions/{version:[0-9]+}/{part:content|summary}/pages")
@RequestScoped
public class PaperPictureResource {
    private PaperPageQueries papers;
    private CurrentActor actor;

    public PaperPictureResource() {}

    @Inject
    public PaperPictureResource(PaperPageQueries papers, CurrentActor actor) {
        this.papers = papers;
        this.actor = actor;
    }

    /** No browser keeps it, as nothing that is read here: a paper is left on no device but as a file that was asked for. */
    @GET
    @Path("{page:[0-9]+}")
    @Produces("image/jpeg")
    public Response picture(
            @PathParam("conference") long conference,
            @PathParam("paper") int paper,
            @PathParam("version") int version,
            @PathParam("part") String part,
            @PathParam("page") int page) {
        return papers.picture(actor.scope(), conference, paper, version, of(part), page)
                .map(picture -> Response.ok(picture).build())
                .orElseThrow(NotFoundException::new);
    }

    private static PaperPart of(String part) {
        return PaperPart.valueOf(part.toUpperCase(Locale.ROOT));
    }
}
