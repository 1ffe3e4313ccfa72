package vn.coordination.schedule.app;

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
import vn.coordination.schedule.WayOut;

/** SC-09: a slot that had to make room is proposed the first way out that passes every rule, at once if there is one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Proposals {
    private WaysOut waysOut;
    private Placement placement;
    private SurroundingsLoader loader;
    private ScheduleClocks clocks;
    private ScheduleNews news;
    private RegulationGuard guard;
    private Clock clock;

    protected Proposals() {}

    @Inject
    Proposals(
            WaysOut waysOut,
            Placement placement,
            SurroundingsLoader loader,
            ScheduleClocks clocks,
            ScheduleNews news,
            RegulationGuard guard,
            Clock clock) {
        this.waysOut = waysOut;
        this.placement = placement;
        this.loader = loader;
        this.clocks = clocks;
        this.news = news;
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
        Candidate candidate = placement.candidate(loser);
        if (conflict.offer().filter(way -> fits(way, candidate)).isPresent()) {
            return;
        }
        List<WayOut> ways = waysOut.of(candidate);
        if (!ways.isEmpty()) {
            conflict.propose(ways.get(0), clock.instant());
            news.proposed(conflict, loser, ways.get(0));
        } else if (conflict.offer().isPresent()) {
            conflict.propose(null, clock.instant());
        }
    }

    private boolean fits(WayOut way, Candidate candidate) {
        Candidate variant = candidate.as(way.applyTo(candidate.plan()));
        return way.span().start().isAfter(clock.instant())
                && !guard.judge(ScheduleRules.MOVE, loader.around(variant).facts(variant), List.of())
                        .refused();
    }
}
