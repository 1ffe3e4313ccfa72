package vn.coordination.conference.point;

import java.util.Locale;

/** As the codes of points are compared, by the database too: no two differ in their case alone. */
public final class PointCode {
    private PointCode() {}

    public static String plain(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }
}
