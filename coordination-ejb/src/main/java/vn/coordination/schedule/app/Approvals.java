package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.Speakers;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.Waiver;
import vn.coordination.schedule.ChangeNote;
import vn.coordination.schedule.SlotPlan;

/** What a chief's reason lifts: the gated entries of the schedule, and nothing for anybody else. */
@ApplicationScoped
class Approvals {
    private Speakers speakers;
    private Urgency urgency;
    private Clock clock;

    protected Approvals() {}

    @Inject
    Approvals(Speakers speakers, Urgency urgency, Clock clock) {
        this.speakers = speakers;
        this.urgency = urgency;
        this.clock = clock;
    }

    /** What the next version says of a change that a chief let pass. */
    ChangeNote note(Actor actor, Collection<Waiver> waivers, SlotPlan before) {
        String reason = waivers.stream()
                .filter(waiver -> waiver.code() == RuleCode.SC_11)
                .map(Waiver::reason)
                .findFirst()
                .orElse(null);
        return new ChangeNote(
                reason, actor.person(), speakers.chiefActedFor(actor).orElse(null), urgency.of(before));
    }

    List<Waiver> by(Actor actor, String reason) {
        if (reason == null || reason.isBlank() || !speakers.maySpeak(actor)) {
            return List.of();
        }
        return Stream.of(RuleCode.SC_11, RuleCode.SC_12, RuleCode.SC_13, RuleCode.FL_04)
                .map(code -> new Waiver(code, actor.account(), reason, clock.instant()))
                .toList();
    }
}
