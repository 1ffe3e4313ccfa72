package vn.coordination.conference.point.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.coordination.conference.Conference;
import vn.coordination.conference.app.GoesAlong;
import vn.coordination.conference.app.NewTimes;
import vn.coordination.conference.point.PointConduct;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.Answer;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;

/** The points of a conference go with it when no other conference has them at that time. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PointsFree implements GoesAlong {
    /** Of hundreds of points that are taken, so many are named. */
    private static final int NAMED = 20;

    /** A conference is moved for as long a reason as one likes. */
    private static final int LONGEST_CAUSE = 300;

    private final PointHoldRepository holds;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final Event<PointsChanged> changes;

    protected PointsFree() {
        this(null, null, null, null);
    }

    @Inject
    PointsFree(PointHoldRepository holds, CurrentActor currentActor, Clock clock, Event<PointsChanged> changes) {
        this.holds = holds;
        this.currentActor = currentActor;
        this.clock = clock;
        this.changes = changes;
    }

    @Override
    public List<Answer> ask(NewTimes times) {
        long conference = times.conference().id();
        int all = holds.lock(conference);
        if (all == 0) {
            return List.of();
        }
        List<Answer> answers = new ArrayList<>(taken(holds.others(conference, times.sittings())));
        if (answers.size() < all) {
            answers.add(Answer.granted(Argument.term(answers.isEmpty() ? "points.all" : "points.others")));
        }
        return answers;
    }

    /** The first of the points that are held, each with what holds it. */
    static List<Answer> taken(List<PointHoldRepository.Hold> holds) {
        Map<Argument, List<Breach>> taken = holds.stream()
                .limit(NAMED)
                .collect(groupingBy(
                        hold -> Argument.point(hold.point()),
                        LinkedHashMap::new,
                        mapping(PointsFree::breach, toList())));
        return taken.entrySet().stream()
                .map(each -> new Answer(each.getKey(), each.getValue()))
                .toList();
    }

    @Override
    public void move(NewTimes times, String reason) {
        if (times.testedAnew()) {
            startAnew(times.conference(), reason);
        }
    }

    @Override
    public void postpone(Conference conference, String reason) {
        startAnew(conference, CauseWords.postponed(reason));
    }

    private void startAnew(Conference conference, String reason) {
        String cause = reason.substring(0, Math.min(reason.length(), LONGEST_CAUSE));
        long person = currentActor.get().person();
        holds.startAnew(conference.id(), new PointConduct(person, clock.instant(), cause, null));
        changes.fire(new PointsChanged(conference.id()));
    }

    private static Breach breach(PointHoldRepository.Hold hold) {
        return Breach.of(
                        RuleCode.SC_05,
                        "point",
                        Argument.point(hold.point()),
                        Argument.span(hold.hours().span()),
                        Argument.office(hold.lead().code()))
                .at("points");
    }
}
