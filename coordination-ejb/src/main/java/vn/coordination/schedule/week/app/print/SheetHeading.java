package vn.coordination.schedule.week.app.print;

import java.time.LocalDateTime;
import java.util.List;
import vn.coordination.shared.IsoWeek;

/**
 * What stands above the table.
 *
 * @param issuers the issuing bodies, one a line, at the left
 * @param motto the national title and motto, or the Party's title, one a line, at the right
 * @param city the place of issue
 * @param version the number of the issued version, or the one that the draft would get
 * @param asOf when the version was issued, or the moment the draft shows, in the city's zone
 */
public record SheetHeading(
        List<String> issuers,
        List<String> motto,
        String city,
        IsoWeek week,
        int version,
        LocalDateTime asOf,
        SheetStatus status) {
    public SheetHeading {
        issuers = List.copyOf(issuers);
        motto = List.copyOf(motto);
    }
}
