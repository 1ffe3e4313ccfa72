package vn.coordination.conference.delegate.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.coordination.conference.Conference;
import vn.coordination.conference.app.GoesAlong;
import vn.coordination.conference.app.NewTimes;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.Answer;

/** Whoever is on the list of a conference is invited to its new day, whatever he said of the old one (MT-06). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DelegatesGoAlong implements GoesAlong {
    private final InvitedAnewRepository lists;
    private final ListNews news;
    private final CurrentActor currentActor;
    private final Clock clock;

    protected DelegatesGoAlong() {
        this(null, null, null, null);
    }

    @Inject
    DelegatesGoAlong(InvitedAnewRepository lists, ListNews news, CurrentActor currentActor, Clock clock) {
        this.lists = lists;
        this.news = news;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Whether they can come is theirs to say. */
    @Override
    public List<Answer> ask(NewTimes times) {
        return List.of();
    }

    @Override
    public void move(NewTimes times, String reason) {
        if (times.invitedAnew()) {
            Conference called = times.conference();
            news.released(lists.substitutes(called.id()), called);
            lists.inviteAnew(called.id(), currentActor.get().person(), clock.instant());
        }
    }
}
