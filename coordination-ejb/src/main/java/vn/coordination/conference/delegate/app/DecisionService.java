package vn.coordination.conference.delegate.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;
import static vn.coordination.identity.Role.Name.SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferenceFacts.Quorum;
import vn.coordination.conference.ConferenceRules;
import vn.coordination.conference.DecisionFacts;
import vn.coordination.conference.app.Attendance;
import vn.coordination.conference.app.Conferences;
import vn.coordination.conference.app.RollCount;
import vn.coordination.conference.delegate.AgendaDecision;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;

/** Stamps on an item of the agenda when it was decided on and by how many members, or refuses for want of a quorum (MT-07). */
@Stateless
@RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, SPECIALIST})
public class DecisionService {
    private DelegateRepository delegates;
    private Attendance attendance;
    private ListKeeping keeping;
    private RegulationGuard guard;
    private CurrentActor currentActor;

    protected DecisionService() {}

    @Inject
    DecisionService(
            DelegateRepository delegates,
            Attendance attendance,
            ListKeeping keeping,
            RegulationGuard guard,
            CurrentActor currentActor) {
        this.delegates = delegates;
        this.attendance = attendance;
        this.keeping = keeping;
        this.guard = guard;
        this.currentActor = currentActor;
    }

    /**
     * @param position on the agenda, the first being 0
     * @param at when it was decided; null for now
     */
    public long decide(long conference, int position, Instant at) {
        Conference running = keeping.running(conference);
        if (position < 0 || position >= running.agenda().size()) {
            throw new IllegalArgumentException("no such item of the agenda: " + position);
        }
        if (delegates.decision(conference, position).isPresent()) {
            throw guard.refuse(Breach.of(RuleCode.MT_07, "decided"), Conferences.subject(running));
        }
        Instant when = keeping.moment(running, at);
        Quorum count = count(running, when);
        guard.enforce(
                ConferenceRules.DECIDE,
                new DecisionFacts(conference, running.kind(), position, count),
                Conferences.subject(running),
                List.of());
        AgendaDecision decision = new AgendaDecision(
                conference,
                position,
                running.agenda().get(position).title(),
                when,
                count,
                currentActor.get().person());
        delegates.add(decision);
        return decision.id();
    }

    /** Where no list is kept, the number that was said at the opening stands. */
    private Quorum count(Conference running, Instant when) {
        RollCount listed = attendance.at(running.id(), when);
        int members = running.calling().members();
        return listed.listed()
                ? listed.quorum(members)
                : new Quorum(members, running.result().present());
    }
}
