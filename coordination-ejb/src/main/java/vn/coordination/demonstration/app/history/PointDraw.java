package vn.coordination.demonstration.app.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.coordination.demonstration.app.history.PastPoint.Part;

/** Draws the points of one conference after the other, with the heads that were counted there. */
final class PointDraw {
    private final Draw draw;
    private final int[] heads;
    private int next;

    /** @param heads of each point that is counted, in the order in which they are drawn */
    PointDraw(Draw draw, int[] heads) {
        this.draw = draw;
        this.heads = heads;
    }

    /**
     * So many points that count, and at some conferences a few that do not.
     *
     * @param conference its place among the others
     */
    List<PastPoint> of(int number, int conference) {
        List<Integer> places = places();
        List<PastPoint> points = new ArrayList<>();
        for (int place : draw.take(places, number)) {
            int counted = heads[next++];
            points.add(new PastPoint(place, counted + draw.between(0, 5), counted, Part.COUNTED));
        }
        if (conference % 5 == 0) {
            further(points, places, Part.UNSIGNED, 4);
        } else if (conference % 5 == 1) {
            further(points, places, Part.GIVEN_UP, 3);
        } else if (conference % 5 == 2) {
            further(points, places, Part.GIVEN_UP_SIGNED, 1);
        }
        return points;
    }

    List<PastPoint> unsigned(int number) {
        List<PastPoint> points = new ArrayList<>();
        further(points, places(), Part.UNSIGNED, number);
        return points;
    }

    private void further(List<PastPoint> points, List<Integer> places, Part part, int number) {
        for (int place : draw.take(places, number)) {
            points.add(new PastPoint(place, draw.between(20, 60), part.signed() ? draw.between(20, 60) : 0, part));
        }
    }

    private static List<Integer> places() {
        return IntStream.range(0, PointRegister.SIZE).boxed().collect(Collectors.toCollection(ArrayList::new));
    }
}
