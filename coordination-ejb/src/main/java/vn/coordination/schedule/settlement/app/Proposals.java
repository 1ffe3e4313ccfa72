package vn.coordination.schedule.settlement.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.Candidate;
import vn.coordination.schedule.ConflictCase;
import vn.coordination.schedule.ConflictFacts;
import vn.coordination.schedule.ScheduleRules;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.Surroundings;
import vn.coordination.schedule.WayOut;
import vn.coordination.schedule.app.Approvals;
import vn.coordination.schedule.app.Placement;
import vn.coordination.schedule.app.ScheduleClocks;
import vn.coordination.schedule.app.ScheduleNews;
import vn.coordination.schedule.app.SurroundingsLoader;
import vn.coordination.schedule.app.Weeks;

/**
 * SC-09: a slot that had to make room is proposed the first way out that passes every rule, at once if there is one; once
 * its week is issued its chief has to let it in.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Proposals {
    private WaysOut waysOut;
    private Weeks weeks;
    private Placement placement;
    private SurroundingsLoader loader;
    private ScheduleClocks clocks;
    private ScheduleNews news;
    private Approvals approvals;
    private RegulationGuard guard;
    private Clock clock;

    protected Proposals() {}

    @Inject
    Proposals(
            WaysOut waysOut,
            Weeks weeks,
            Placement placement,
            SurroundingsLoader loader,
            ScheduleClocks clocks,
            ScheduleNews news,
            Approvals approvals,
            RegulationGuard guard,
            Clock clock) {
        this.waysOut = waysOut;
        this.weeks = weeks;
        this.placement = placement;
        this.loader = loader;
        this.clocks = clocks;
        this.news = news;
        this.approvals = approvals;
        this.guard = guard;
        this.clock = clock;
    }

    /** The loser has just lost its claims to the winner. */
    void begin(ConflictCase conflict, Slot loser, Slot winner) {
        Instant now = clock.instant();
        ConflictFacts displaced = ConflictFacts.of(conflict).displaced(now);
        conflict.displaced(now, clocks.keep(displaced, loser).proposal());
        news.displaced(conflict, loser, winner);
        if (conflict.awaitsProposal()) {
            renew(conflict, loser);
        }
    }

    /** Looks again: for a first way, or for another one when what was proposed no longer fits. */
    void renew(ConflictCase conflict, Slot loser) {
        if (conflict.offer().filter(way -> fits(way, loser)).isPresent()) {
            return;
        }
        List<WayOut> ways = waysOut.of(
                placement.candidate(loser),
                ScheduleRules.placing(loser, loser.plan(), weeks.state(loser.week())),
                approvals.foreseen());
        if (!ways.isEmpty()) {
            conflict.propose(ways.get(0), clock.instant());
            news.proposed(conflict, loser, ways.get(0));
        } else if (conflict.offer().isPresent()) {
            conflict.propose(null, clock.instant());
        }
    }

    private boolean fits(WayOut way, Slot loser) {
        Candidate variant = placement.candidate(loser).as(way.applyTo(loser.plan()));
        Surroundings around = loader.around(variant);
        return way.span().start().isAfter(clock.instant())
                && !guard.judge(
                                ScheduleRules.placing(loser, variant.plan(), around.week()),
                                around.facts(variant),
                                approvals.foreseen())
                        .refused();
    }
}
