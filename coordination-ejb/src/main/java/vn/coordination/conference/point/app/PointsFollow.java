package vn.coordination.conference.point.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.app.ConferenceActed;
import vn.coordination.conference.point.PointAct;
import vn.coordination.conference.point.PointConduct;

/** The points go with their conference: open boards see where it stands, and lines that nobody closed are closed with it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PointsFollow {
    private final PointRepository points;
    private final PointEventRepository events;
    private final Event<PointsChanged> changes;

    protected PointsFollow() {
        this(null, null, null);
    }

    @Inject
    PointsFollow(PointRepository points, PointEventRepository events, Event<PointsChanged> changes) {
        this.points = points;
        this.events = events;
        this.changes = changes;
    }

    void acted(@Observes ConferenceActed acted) {
        if (acted.act() == ConferenceAct.CLOSE) {
            close(acted);
        }
        changes.fire(new PointsChanged(acted.conference().id()));
    }

    private void close(ConferenceActed acted) {
        Conference conference = acted.conference();
        PointConduct conduct = new PointConduct(
                acted.conduct().person(),
                acted.conduct().at(),
                "",
                conference.last(ConferenceAct.END).orElse(null));
        events.write(points.takeOpen(conference.id()).stream()
                .map(point -> point.perform(PointAct.CLOSE, conduct))
                .toList());
    }
}
