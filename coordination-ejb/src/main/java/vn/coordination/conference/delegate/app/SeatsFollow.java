package vn.coordination.conference.delegate.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.coordination.conference.delegate.Delegate;
import vn.coordination.conference.point.app.PointsGivenUp;

/** Whoever sat at a point that takes no part any more is still invited: he comes to the hall, and hears so (OC-05). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SeatsFollow {
    private final DelegateRepository delegates;
    private final ListNews news;

    protected SeatsFollow() {
        this(null, null);
    }

    @Inject
    SeatsFollow(DelegateRepository delegates, ListNews news) {
        this.delegates = delegates;
        this.news = news;
    }

    void givenUp(@Observes PointsGivenUp points) {
        List<Delegate> seated = delegates.takeSeated(points.points());
        seated.forEach(Delegate::comeToTheHall);
        news.unseated(seated, points.conference());
    }
}
