package vn.coordination.demonstration.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.coordination.conference.app.ConductService;
import vn.coordination.conference.point.PointAct;
import vn.coordination.conference.point.app.ExpectPoint;
import vn.coordination.conference.point.app.HeadCount;
import vn.coordination.conference.point.app.PointService;
import vn.coordination.demonstration.app.history.PastPoint;
import vn.coordination.demonstration.app.history.PointRegister;

/** Tells what became of the points of an online conference of the past, all of them in one go at each step. */
@ApplicationScoped
class PointTeller {
    private static final int DROPPED = 3;
    private static final String LINE = "Đứt đường truyền";

    private PastActs acts;
    private PointService points;
    private ConductService conduct;
    private HistoryRepository records;

    protected PointTeller() {}

    @Inject
    PointTeller(PastActs acts, PointService points, ConductService conduct, HistoryRepository records) {
        this.acts = acts;
        this.points = points;
        this.conduct = conduct;
        this.records = records;
    }

    /** Entered, and tested the next day. */
    void expect(Told told) {
        List<PastPoint> invited = some(told, point -> point.part().connected());
        told.act(acts, told.hours().points(), "", command -> points.expect(command, expected(invited)));
        List<Long> ids = List.copyOf(records.points(told.id()).values());
        acts.does(
                told.hours().ready(-120), told.coordinator(), () -> points.perform(told.id(), ids, PointAct.PASS, ""));
    }

    private static List<PastPoint> some(Told told, Predicate<PastPoint> which) {
        return told.meeting().points().stream().filter(which).toList();
    }

    private static List<ExpectPoint> expected(List<PastPoint> of) {
        return of.stream()
                .map(point -> new ExpectPoint(
                        PointRegister.code(point.place()),
                        PointRegister.venue(point.place()),
                        point.expected(),
                        point.equals(of.get(0))))
                .toList();
    }

    /** Connected and signed off an hour before; who asks only then is written down and comes too late. */
    void connect(Told told) {
        List<Long> ids = List.copyOf(records.points(told.id()).values());
        acts.does(
                told.hours().beginning(-90),
                told.coordinator(),
                () -> points.perform(told.id(), ids, PointAct.CONNECT, ""));
        acts.on(told.id(), told.hours().beginning(-75), told.chief(), "", conduct::signOff);
        List<PastPoint> late = some(told, point -> !point.part().connected());
        if (!late.isEmpty()) {
            told.act(acts, told.hours().beginning(-40), "", command -> points.expect(command, expected(late)));
        }
    }

    /** A few are lost and come back. */
    void interrupt(Told told) {
        Set<String> invited = some(told, point -> point.part().connected()).stream()
                .map(point -> PointRegister.code(point.place()))
                .collect(Collectors.toSet());
        List<Long> ids = records.points(told.id()).entrySet().stream()
                .filter(each -> invited.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .limit(DROPPED)
                .toList();
        acts.does(
                told.hours().beginning(40),
                told.coordinator(),
                () -> points.perform(told.id(), ids, PointAct.DROP, LINE));
        acts.does(
                told.hours().beginning(47),
                told.coordinator(),
                () -> points.perform(told.id(), ids, PointAct.RECONNECT, LINE));
    }

    /** Signed for within the hour, and closed. */
    void count(Told told) {
        Map<String, Long> ids = records.points(told.id());
        List<HeadCount> counts = some(told, point -> point.part().signed()).stream()
                .map(point -> new HeadCount(
                        ids.get(PointRegister.code(point.place())),
                        point.heads(),
                        PointRegister.correspondent(point.place())))
                .toList();
        acts.does(told.hours().end(30), told.coordinator(), () -> points.count(told.id(), counts));
        acts.does(
                told.hours().end(40),
                told.coordinator(),
                () -> points.perform(told.id(), ids.values(), PointAct.CLOSE, ""));
    }
}
