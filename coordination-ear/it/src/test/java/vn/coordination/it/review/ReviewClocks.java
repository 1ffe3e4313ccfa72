package vn.coordination.it.review;

import java.util.List;
import vn.coordination.it.city.City;

/** Takes away the clocks of reviews that a test made, with what jobs have noted of them meanwhile. */
public final class ReviewClocks {
    private ReviewClocks() {}

    /** @param which a condition on the clocks */
    public static void forget(City city, String which) {
        for (String table : List.of("agenda_item", "escalation_step", "recount_line")) {
            city.records()
                    .change("delete from " + table + " where deadline in (select id from deadline where " + which
                            + ")");
        }
        city.records().change("delete from deadline where " + which);
    }
}
