package vn.coordination.conference.point.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.coordination.conference.Conference;
import vn.coordination.conference.Sitting;
import vn.coordination.conference.app.Conferences;
import vn.coordination.rule.Answer;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.DayHours;

/** What holds for the points that take part in a conference, whichever come or go; asked once that is stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TakingPart {
    private final PointRepository points;
    private final PointHoldRepository holds;
    private final RegulationGuard guard;

    protected TakingPart() {
        this(null, null, null);
    }

    @Inject
    TakingPart(PointRepository points, PointHoldRepository holds, RegulationGuard guard) {
        this.points = points;
        this.holds = holds;
        this.guard = guard;
    }

    /**
     * Of two conferences that want a point at one hour the second is refused: it waits here until the first is stored.
     *
     * @param wanted ids in the register
     */
    void requireFree(Conference conference, List<Long> wanted) {
        holds.lock(conference.id());
        List<DayHours> hours =
                conference.sittings().stream().map(Sitting::hours).toList();
        List<Answer> taken = PointsFree.taken(holds.others(conference.id(), wanted, hours));
        if (!taken.isEmpty()) {
            throw guard.refuse(RuleCode.SC_05, taken, Conferences.subject(conference));
        }
    }

    /** The central point is counted once for each conference. */
    void requireOneHall(Conference conference) {
        if (points.halls(conference.id()).size() > 1) {
            throw guard.refuse(Breach.of(RuleCode.OC_04, "halls").at("points"), Conferences.subject(conference));
        }
    }

    void requireSome(Conference conference) {
        if (!points.some(conference.id())) {
            throw guard.refuse(Breach.of(RuleCode.OC_05, "last"), Conferences.subject(conference));
        }
    }
}
