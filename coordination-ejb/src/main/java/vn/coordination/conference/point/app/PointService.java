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
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import vn.coordination.conference.point.PointCode;
import vn.coordination.conference.point.PointConduct;
import vn.coordination.conference.point.PointEvent;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.rule.app.RegulationGuard;

/**
 * The points of an online conference: entered with the conference, tested, connected, interrupted and closed by technicians of
 * any of the three offices, counted by their correspondents.
 */
@Stateless
@RolesAllowed({IT_SUPPORT, SCHEDULE_COORDINATOR})
public class PointService {
    /** After these another number of points is still to be tested. */
    private static final Set<PointAct> FOR_THE_TEST =
            Collections.unmodifiableSet(EnumSet.of(PointAct.PASS, PointAct.FAIL, PointAct.GIVE_UP, PointAct.EXPECT));

    private PointRepository points;
    private PointEventRepository events;
    private TakingPart takingPart;
    private Conferences conferences;
    private RegulationGuard guard;
    private CurrentActor currentActor;
    private Clock clock;
    private Event<PointsChanged> changes;
    private Event<PointsGivenUp> givenUp;

    protected PointService() {}

    @Inject
    PointService(
            PointRepository points,
            PointEventRepository events,
            TakingPart takingPart,
            Conferences conferences,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock,
            Event<PointsChanged> changes,
            Event<PointsGivenUp> givenUp) {
        this.points = points;
        this.events = events;
        this.takingPart = takingPart;
        this.conferences = conferences;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
        this.changes = changes;
        this.givenUp = givenUp;
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
        PointConduct conduct = conduct(conference, "");
        expected.forEach(each -> expect(conduct, conference, each, registered(each, register), there));
        takingPart.requireFree(
                conference, register.values().stream().map(ConnectionPoint::id).toList());
        takingPart.requireOneHall(conference);
        conferences.keepClocks(conference);
        changes.fire(new PointsChanged(conference.id()));
        return conference.id();
    }

    /** @param there the points of the conference by their ids in the register; gains those that are new */
    private void expect(
            PointConduct conduct,
            Conference conference,
            ExpectPoint wanted,
            ConnectionPoint point,
            Map<Long, ConferencePoint> there) {
        ConferencePoint known = there.get(point.id());
        if (known != null) {
            known.expect(wanted.expected());
            if (PointAct.EXPECT.possibleIn(known.state())) {
                events.write(List.of(known.perform(PointAct.EXPECT, conduct)));
            }
            return;
        }
        ConferencePoint fresh = new ConferencePoint(conference.id(), point.id(), wanted.central(), wanted.expected());
        points.add(fresh);
        there.put(point.id(), fresh);
    }

    private ConnectionPoint registered(ExpectPoint wanted, Map<String, ConnectionPoint> register) {
        ConnectionPoint known = register.get(PointCode.plain(wanted.code()));
        if (known == null) {
            if (wanted.venue() == null) {
                throw new IllegalArgumentException("the register has no point " + wanted.code());
            }
            ConnectionPoint fresh = new ConnectionPoint(wanted.code(), wanted.venue());
            points.add(fresh);
            register.put(PointCode.plain(wanted.code()), fresh);
            return fresh;
        }
        if (wanted.venue() != null) {
            known.describe(wanted.venue().orCorrespondentOf(known.venue()));
        }
        return known;
    }

    /** Describes one point anew: in the register, and what is expected of it at this conference. */
    @RolesAllowed({IT_SUPPORT, SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD})
    public long describe(DescribePoint command) {
        Conference conference = conferences.ownHeld(command.conference());
        ConferencePoint point = points.takeSeen(command);
        if (!conference.state().coming()) {
            throw refused(RuleCode.OC_04, "state", conference.id(), conference.state());
        }
        points.registered(point).describe(command.venue());
        point.expect(command.expected());
        changes.fire(new PointsChanged(conference.id()));
        return point.id();
    }

    /** Does the same with all of these points, or with none of them. The conference does not move on meanwhile. */
    public long perform(long conference, Collection<Long> ids, PointAct act, String cause) {
        Conference held = conferences.held(conference);
        if (!act.fits(held.state())) {
            throw refused(RuleCode.OC_05, "conference", conference, held.state());
        }
        PointConduct conduct = conduct(held, cause);
        if (act.explained() && conduct.cause().isEmpty()) {
            throw guard.refuse(Breach.of(RuleCode.OC_05, "cause").at("cause"), Conferences.subject(held));
        }
        List<PointEvent> happened = new ArrayList<>();
        List<ConferencePoint> taken = points.take(conference, ids);
        for (ConferencePoint point : taken) {
            if (!act.possibleIn(point.state())) {
                throw guard.refuse(
                        Breach.of(RuleCode.OC_05, "state", Argument.term("point." + point.state())),
                        Conferences.subject(held));
            }
            happened.add(point.perform(act, conduct));
        }
        events.write(happened);
        if (FOR_THE_TEST.contains(act)) {
            conferences.keepClocks(held);
        }
        if (act == PointAct.EXPECT) {
            takingPart.requireFree(
                    held, taken.stream().map(ConferencePoint::point).toList());
            takingPart.requireOneHall(held);
        }
        if (act == PointAct.GIVE_UP) {
            takingPart.requireSome(held);
            givenUp.fire(new PointsGivenUp(held, ids));
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

    /** Writes down how many delegates points had, and who answers for that, for all of them or none. */
    public long count(long conference, List<HeadCount> counts) {
        Conference held = conferences.held(conference);
        if (!PointAct.COUNT.fits(held.state())) {
            throw refused(RuleCode.OC_06, "state", conference, held.state());
        }
        Map<Long, HeadCount> byPoint = new HashMap<>();
        counts.forEach(each -> byPoint.put(each.point(), each));
        if (byPoint.size() < counts.size()) {
            throw guard.refuse(Breach.of(RuleCode.OC_06, "doubled"), Conferences.subject(held));
        }
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
        if (!Objects.equals(point.headCount().orElse(null), count.before())) {
            throw new ChangedMeanwhile(Subject.of(ConferencePoint.class, point.id()));
        }
        return point.count(count.delegates(), count.correspondent(), person, now);
    }

    private RuntimeException refused(RuleCode code, String variant, long conference, ConferenceState state) {
        return guard.refuse(
                Breach.of(code, variant, Argument.term("conference." + state)),
                Subject.of(Conference.class, conference));
    }
}
