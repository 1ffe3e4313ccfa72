package vn.coordination.coordination;

import java.time.LocalDate;
import vn.coordination.organisation.Office;

/**
 * Says that an office did not coordinate.
 *
 * @param office that did not
 * @param area number of the chapter
 */
public record TellShortcoming(
        Office office, ShortcomingKind kind, int area, LocalDate day, String matter, String reason) {
    public static final int LONGEST_MATTER = 300;
    public static final int LONGEST_REASON = 1000;
}
