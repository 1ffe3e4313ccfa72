package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import vn.coordination.audit.Subject;
import vn.coordination.conference.Conduct;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.ConferenceFacts;
import vn.coordination.conference.ConferenceOrder;
import vn.coordination.conference.ConferenceRules;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.Speakers;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.Waiver;
import vn.coordination.rule.app.RegulationGuard;

/** How every act on a conference goes: locked, of the office that leads it, in its order, by its rules, its clocks kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConferenceActs {
    static final Set<Role> LEADERS = EnumSet.of(Role.CHIEF, Role.DEPUTY_CHIEF);

    private Conferences conferences;
    private PointTotalsRepository points;
    private ConferenceFactsMaker facts;
    private ConferenceClockKeeper clocks;
    private Speakers speakers;
    private RegulationGuard guard;
    private CurrentActor currentActor;
    private Clock clock;
    private Event<ConferenceActed> done;

    protected ConferenceActs() {}

    @Inject
    ConferenceActs(
            Conferences conferences,
            PointTotalsRepository points,
            ConferenceFactsMaker facts,
            ConferenceClockKeeper clocks,
            Speakers speakers,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock,
            Event<ConferenceActed> done) {
        this.conferences = conferences;
        this.points = points;
        this.facts = facts;
        this.clocks = clocks;
        this.speakers = speakers;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
        this.done = done;
    }

    long perform(ActOn command, ConferenceAct act) {
        return perform(command, act, Saying.of(command), (conference, conduct) -> conference.perform(act, conduct));
    }

    /** @param doing changes the conference once it is known that this may be done */
    long perform(ActOn command, ConferenceAct act, Saying saying, BiConsumer<Conference, Conduct> doing) {
        return perform(lock(command), act, saying, doing);
    }

    /** For whoever reads about the conference what he says: by then nobody else changes it. */
    Conference lock(ActOn command) {
        return conferences.own(command);
    }

    /** @param locked as it is now */
    long perform(Conference locked, ConferenceAct act, Saying saying, BiConsumer<Conference, Conduct> doing) {
        Long approver = act.reasoned() ? approver(locked, currentActor.get(), saying.approver()) : null;
        perform(locked, act, saying, approver, doing);
        return locked.id();
    }

    /** Leaders have decided for another slot: whoever does so approves that the conference waits, whichever office leads it. */
    void giveWay(Conference locked, String reason, BiConsumer<Conference, Conduct> doing) {
        Long decides = currentActor.get().person();
        perform(locked, ConferenceAct.POSTPONE, Saying.because(reason), decides, doing);
    }

    private void perform(
            Conference conference,
            ConferenceAct act,
            Saying saying,
            Long approver,
            BiConsumer<Conference, Conduct> doing) {
        Actor actor = currentActor.get();
        Instant now = clock.instant();
        PointTotals totals = points.of(conference.id());
        judge(facts.of(conference, act, actor, saying, totals, approver), waivers(actor, saying.approval(), now));
        Conduct conduct = new Conduct(actor.office(), actor.person(), now, saying.note(), approver, Set.of());
        doing.accept(conference, conduct);
        // before the clocks: whoever acts on its points takes the points first
        done.fire(new ConferenceActed(conference, act, conduct));
        if (act.movesPreparation()) {
            // its points may have started anew
            clocks.keep(conference);
            clocks.keepLines(conference);
        } else {
            clocks.keep(conference, totals);
        }
    }

    /** A leader who does it approves it; anybody else names one of the lead office, and nobody who is none. */
    private Long approver(Conference conference, Actor actor, Long named) {
        if (actor.hasAny(Role.CHIEF, Role.DEPUTY_CHIEF)) {
            return actor.person();
        }
        List<Long> leaders = speakers.holders(conference.lead(), LEADERS);
        return named != null && leaders.contains(named) ? named : null;
    }

    private void judge(ConferenceFacts judged, List<Waiver> waivers) {
        Subject subject = Subject.of(Conference.class, judged.conference());
        ConferenceOrder.against(judged).ifPresent(breach -> {
            throw guard.refuse(breach, subject);
        });
        guard.enforce(ConferenceRules.ACT, judged, subject, waivers);
    }

    /** What a chief's reason lifts of what is gated. */
    static List<Waiver> waivers(Actor actor, String reason, Instant now) {
        if (reason.isBlank() || !actor.has(Role.CHIEF)) {
            return List.of();
        }
        return Stream.of(RuleCode.MT_01, RuleCode.MT_08)
                .map(code -> new Waiver(code, actor.account(), reason, now))
                .toList();
    }
}
