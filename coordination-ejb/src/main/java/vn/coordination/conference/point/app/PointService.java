package vn.coordination.conference.point.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.IT_SUPPORT;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.coordination.audit.Subject;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.ConferenceState;
import vn.coordination.conference.app.ActOn;
import vn.coordination.conference.app.Conferences;
import vn.coordination.conference.point.ConferencePoint;
import vn.coordination.conference.point.ConnectionPoint;
import vn.coordination.conference.point.PointAct;
import vn.coordination.conference.point.PointConduct;
import vn.coordination.conference.point.PointEvent;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;

/**
 * The points of an online conference: entered with the conference, tested, connected, interrupted and closed by technicians of
 * any of the three offices, counted by their correspondents.
 */
@Stateless
@RolesAllowed({IT_SUPPORT, SCHEDULE_COORDINATOR})
public class PointService {
    private PointRepository points;
    private PointEventRepository events;
    private Conferences conferences;
    private RegulationGuard guard;
    private CurrentActor currentActor;
    private Clock clock;
    private Event<PointsChanged> changes;

    protected PointService() {}

    @Inject
    PointService(
            PointRepository points,
            PointEventRepository events,
            Conferences conferences,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock,
            Event<PointsChanged> changes) {
        this.points = points;
        this.events = events;
        this.conferences = conferences;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
        this.changes = changes;
    }

    /** Enters points for a conference; one that is there already is described and expected anew. */
    @RolesAllowed({IT_SUPPORT, SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD})
    public long expect(ActOn command, List<ExpectPoint> expected) {
        Conference conference = conferences.own(command);
        if (!conference.calling().online() || !conference.state().coming()) {
            throw refused(RuleCode.OC_04, "state", conference.id(), conference.state());
        }
        Map<Long, ConferencePoint> there = points.of(conference.id());
        Map<String, ConnectionPoint> register =
                points.register(expected.stream().map(ExpectPoint::code).collect(Collectors.toSet()));
        expected.forEach(each -> expect(conference, each, registered(each, register), there));
        conferences.keepClocks(conference);
        changes.fire(new PointsChanged(conference.id()));
        return conference.id();
    }

    /** @param there the points of the conference by their ids in the register; gains those that are new */
    private void expect(
            Conference conference, ExpectPoint wanted, ConnectionPoint point, Map<Long, ConferencePoint> there) {
        ConferencePoint known = there.get(point.id());
        if (known != null) {
            known.expect(wanted.expected());
            return;
        }
        ConferencePoint fresh = new ConferencePoint(conference.id(), point.id(), wanted.central(), wanted.expected());
        points.add(fresh);
        there.put(point.id(), fresh);
    }

    private ConnectionPoint registered(ExpectPoint wanted, Map<String, ConnectionPoint> register) {
        ConnectionPoint known = register.get(wanted.code());
        if (known == null) {
            ConnectionPoint fresh = new ConnectionPoint(wanted.code(), wanted.venue());
            points.add(fresh);
            register.put(wanted.code(), fresh);
            return fresh;
        }
        if (wanted.venue() != null) {
            known.describe(wanted.venue());
        }
        return known;
    }

    /** Describes one point anew: in the register, and what is expected of it at this conference. */
    @RolesAllowed({IT_SUPPORT, SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD})
    public long describe(DescribePoint command) {
        ConferencePoint point = points.takeSeen(command);
        Conference conference = conferences.own(command.conference());
        if (!conference.state().coming()) {
            throw refused(RuleCode.OC_04, "state", conference.id(), conference.state());
        }
        points.registered(point).describe(command.venue());
        point.expect(command.expected());
        changes.fire(new PointsChanged(conference.id()));
        return point.id();
    }

    /** Does the same with all of these points, or with none of them. */
    public long perform(long conference, Collection<Long> ids, PointAct act, String cause) {
        Conference held = conferences.readable(conference);
        if (!act.fits(held.state())) {
            throw refused(RuleCode.OC_05, "conference", conference, held.state());
        }
        PointConduct conduct = conduct(held, cause);
        if (act.explained() && conduct.cause().isEmpty()) {
            throw guard.refuse(Breach.of(RuleCode.OC_05, "cause").at("cause"), Conferences.subject(held));
        }
        List<PointEvent> happened = new ArrayList<>();
        for (ConferencePoint point : points.take(conference, ids)) {
            if (!act.possibleIn(point.state())) {
                throw guard.refuse(
                        Breach.of(RuleCode.OC_05, "state", Argument.term("point." + point.state())),
                        Conferences.subject(held));
            }
            happened.add(point.perform(act, conduct));
        }
        events.write(happened);
        if (act == PointAct.PASS || act == PointAct.FAIL) {
            conferences.keepClocks(held);
        }
        changes.fire(new PointsChanged(conference));
        return conference;
    }

    private PointConduct conduct(Conference conference, String cause) {
        return new PointConduct(
                currentActor.get().person(),
                clock.instant(),
                cause,
                conference.last(ConferenceAct.END).orElse(null));
    }

    /** Writes down how many delegates a point had, and who answers for that. */
    public long count(long conference, long id, int delegates, String correspondent) {
        return count(conference, List.of(new HeadCount(id, delegates, correspondent)));
    }

    /** The same for many points, all or none of them. */
    public long count(long conference, List<HeadCount> counts) {
        Conference held = conferences.readable(conference);
        if (!PointAct.COUNT.fits(held.state())) {
            throw refused(RuleCode.OC_06, "state", conference, held.state());
        }
        Map<Long, HeadCount> byPoint = counts.stream().collect(Collectors.toMap(HeadCount::point, each -> each));
        long person = currentActor.get().person();
        Instant now = clock.instant();
        events.write(points.take(conference, byPoint.keySet()).stream()
                .map(point -> signed(point, byPoint.get(point.id()), person, now))
                .toList());
        conferences.keepClocks(held);
        changes.fire(new PointsChanged(conference));
        return conference;
    }

    private static PointEvent signed(ConferencePoint point, HeadCount count, long person, Instant now) {
        return point.count(count.delegates(), count.correspondent(), person, now);
    }

    private RuntimeException refused(RuleCode code, String variant, long conference, ConferenceState state) {
        return guard.refuse(
                Breach.of(code, variant, Argument.term("conference." + state)),
                Subject.of(Conference.class, conference));
    }
}
