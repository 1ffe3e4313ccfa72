package vn.coordination.conference.point.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import vn.coordination.conference.point.app.PointQueries;
import vn.coordination.identity.app.CurrentActor;

/** The line over which an open board hears that points have changed: a stream of server-sent events that say nothing else. */
@Path("conferences/{conference}/points/news")
@RequestScoped
public class PointNewsResource {
    private static final String CHANGED = "changed";

    private PointNews news;
    private PointQueries queries;
    private CurrentActor currentActor;

    public PointNewsResource() {}

    @Inject
    public PointNewsResource(PointNews news, PointQueries queries, CurrentActor currentActor) {
        this.news = news;
        this.queries = queries;
        this.currentActor = currentActor;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void listen(@PathParam("conference") long conference, @Context SseEventSink sink, @Context Sse sse) {
        if (!queries.readable(currentActor.scope(), conference)) {
            throw new NotFoundException();
        }
        news.listen(conference, sink, sse.newEvent(CHANGED));
    }
}
