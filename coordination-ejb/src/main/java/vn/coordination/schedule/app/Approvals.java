package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import vn.coordination.identity.Actor;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.Waiver;

/** What a chief's reason lifts: the gated entries of the schedule, and nothing for anybody else. */
@ApplicationScoped
class Approvals {
    private Speakers speakers;
    private Clock clock;

    protected Approvals() {}

    @Inject
    Approvals(Speakers speakers, Clock clock) {
        this.speakers = speakers;
        this.clock = clock;
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
