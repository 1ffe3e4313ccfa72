package vn.coordination.it.schedule;

import java.sql.SQLException;

/** The demonstration's clock, moved by the guide as a visitor moves it; what falls due meanwhile has been done after it. */
final class DemonstrationHour {
    /** The clock's present time in UTC, for statements that arrange a limit near it. */
    static final String NOW = "(select utc_timestamp(6) + interval offset_micros microsecond from demonstration_clock)";

    private DemonstrationHour() {}

    /** Moves the clock one hour ahead; the tests of one run share it, so that a test takes few. */
    static void pass(Desk desk) throws SQLException {
        desk.party.press("today.xhtml", "path", "path:hour");
    }
}
