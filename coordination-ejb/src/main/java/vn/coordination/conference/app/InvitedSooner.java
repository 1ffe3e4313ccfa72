package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import vn.coordination.conference.Conduct;
import vn.coordination.conference.ConferenceRules;
import vn.coordination.conference.MoveFacts;
import vn.coordination.rule.Answer;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Waiver;
import vn.coordination.rule.app.RegulationGuard;

/** Whether those who are invited still hear of a new day early enough (MT-01). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InvitedSooner {
    private static final Argument INVITATION = Argument.term("arrangement.invitation");

    private final ConferenceFactsMaker facts;
    private final RegulationGuard guard;

    protected InvitedSooner() {
        this(null, null);
    }

    @Inject
    InvitedSooner(ConferenceFactsMaker facts, RegulationGuard guard) {
        this.facts = facts;
        this.guard = guard;
    }

    /** One answer where somebody has to hear of it, or none. */
    List<Answer> ask(NewTimes times, Conduct conduct, Collection<Waiver> waivers) {
        MoveFacts moved = facts.of(times, conduct);
        return moved.invites()
                ? List.of(new Answer(
                        INVITATION,
                        guard.weigh(ConferenceRules.MOVE, moved, Conferences.subject(times.conference()), waivers)
                                .breaches()))
                : List.of();
    }
}
