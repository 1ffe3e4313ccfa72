package vn.coordination.demonstration.app.history;

import vn.coordination.conference.point.Venue;

/** The points from which the invented city's units take part in conferences, by their place in the register. */
public final class PointRegister {
    public static final int SIZE = Names.wards();

    private PointRegister() {}

    public static String code(int place) {
        return String.format("DC-%03d", place + 1);
    }

    public static Venue venue(int place) {
        return new Venue(
                "UBND " + Names.ward(place),
                "Phòng họp trực tuyến, trụ sở UBND " + Names.ward(place),
                technician(place),
                "máy lẻ " + (1000 + place),
                60 + place % 60,
                correspondent(place));
    }

    /** Who signs for the number of its delegates. */
    public static String correspondent(int place) {
        return Names.person(new Draw(2L * place + 1));
    }

    private static String technician(int place) {
        return Names.person(new Draw(2L * place));
    }
}
