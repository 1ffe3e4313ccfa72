package vn.coordination.demonstration.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
    private static final String FAILED = "Hỏng đường truyền, không khắc phục kịp trước giờ họp";

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
        List<PastPoint> invited = told.meeting().points();
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

    /** Connected and signed off an hour before; whose line has failed since the test is given up. */
    void connect(Told told) {
        List<Long> connected = ids(told, point -> point.part().connected());
        acts.does(
                told.hours().beginning(-90),
                told.coordinator(),
                () -> points.perform(told.id(), connected, PointAct.CONNECT, ""));
        List<Long> failed = ids(told, point -> !point.part().connected());
        if (!failed.isEmpty()) {
            acts.does(
                    told.hours().beginning(-80),
                    told.coordinator(),
                    () -> points.perform(told.id(), failed, PointAct.GIVE_UP, FAILED));
        }
        acts.on(told.id(), told.hours().beginning(-75), told.chief(), "", conduct::signOff);
    }

    private List<Long> ids(Told told, Predicate<PastPoint> which) {
        Map<String, Long> ids = records.points(told.id());
        return some(told, which).stream()
                .map(point -> ids.get(PointRegister.code(point.place())))
                .sorted()
                .toList();
    }

    /** A few are lost and come back. */
    void interrupt(Told told) {
        List<Long> ids = ids(told, point -> point.part().connected()).stream()
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
                        PointRegister.correspondent(point.place()),
                        null))
                .toList();
        acts.does(told.hours().end(30), told.coordinator(), () -> points.count(told.id(), counts));
        List<Long> connected = ids(told, point -> point.part().connected());
        acts.does(
                told.hours().end(40),
                told.coordinator(),
                () -> points.perform(told.id(), connected, PointAct.CLOSE, ""));
    }
}
