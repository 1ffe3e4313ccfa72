package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.Speakers;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.Waiver;
import vn.coordination.schedule.ChangeNote;
import vn.coordination.schedule.SlotPlan;

/** What a chief's reason lifts: the gated entries of the schedule, and nothing for anybody else. */
@ApplicationScoped
public class Approvals {
    private static final String FORESEEN = "-";
    private static final Set<RuleCode> GATED = Collections.unmodifiableSet(
            EnumSet.of(RuleCode.SC_07, RuleCode.SC_11, RuleCode.SC_12, RuleCode.SC_13, RuleCode.FL_04));

    private Speakers speakers;
    private Urgency urgency;
    private CurrentActor currentActor;
    private Clock clock;

    protected Approvals() {}

    @Inject
    Approvals(Speakers speakers, Urgency urgency, CurrentActor currentActor, Clock clock) {
        this.speakers = speakers;
        this.urgency = urgency;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What the next version says of a change that a chief let pass; of any other only whether it is urgent. */
    ChangeNote note(Collection<Waiver> waivers, SlotPlan before) {
        boolean isUrgent = urgency.of(before);
        Actor actor = currentActor.get();
        return waivers.stream()
                .filter(waiver -> waiver.code() == RuleCode.SC_11)
                .findFirst()
                .map(waiver -> new ChangeNote(
                        waiver.reason(),
                        actor.person(),
                        speakers.chiefActedFor(actor).orElse(null),
                        isUrgent))
                .orElseGet(() -> new ChangeNote(null, null, null, isUrgent));
    }

    /**
     * What a chief has to let pass wherever in its week a slot is put, while from any other gate another place leads away.
     * For judging dry what he will give his reason for when he does it.
     */
    public List<Waiver> foreseen() {
        return Stream.of(RuleCode.SC_11, RuleCode.SC_12)
                .map(code -> new Waiver(code, Actor.SYSTEM.account(), FORESEEN, clock.instant()))
                .toList();
    }

    /** The same as far as the reader may let it pass. */
    public List<Waiver> foreseenOfReader() {
        return speakers.maySpeak(currentActor.get()) ? foreseen() : List.of();
    }

    public List<Waiver> by(Actor actor, String reason) {
        return by(actor, reason, GATED);
    }

    /** As far as he knows of what he lets pass. */
    public List<Waiver> by(Actor actor, String reason, Set<RuleCode> known) {
        if (reason == null || reason.isBlank() || !speakers.maySpeak(actor)) {
            return List.of();
        }
        return GATED.stream()
                .filter(known::contains)
                .map(code -> new Waiver(code, actor.account(), reason, clock.instant()))
                .toList();
    }
}
