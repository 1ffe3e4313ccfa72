package vn.coordination.demonstration.app.history;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.coordination.shared.WorkingCalendar;

/** The history of the invented city. The same seed gives the same history, to the last head that was counted. */
public final class CityHistory {
    /** The seed of the city that the run command shows. */
    public static final long SEED = 2024;

    private static final Comparator<PastMeeting> IN_ORDER = Comparator.comparing(
                    (PastMeeting meeting) -> !meeting.course().tookPlace())
            .thenComparing(meeting -> meeting.days().get(0).beginning())
            .thenComparing(PastMeeting::key);

    private CityHistory() {}

    /**
     * The meetings in order of time, those that took place first: the clock of a quarter ends with the meeting that was held in it,
     * whatever became of another one.
     */
    public static List<PastMeeting> meetings(long seed, WorkingCalendar calendar) {
        Draw draw = new Draw(seed);
        Days days = new Days(calendar);
        return Stream.concat(Sittings.all(draw.apart(), days).stream(), Conferences.all(draw.apart(), days).stream())
                .sorted(IN_ORDER)
                .toList();
    }

    /** The post of each office, week by week. */
    public static List<PastPost> post(long seed, WorkingCalendar calendar) {
        return Post.all(new Draw(seed + 1), calendar);
    }
}
