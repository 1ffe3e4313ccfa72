package vn.coordination.demonstration.app;

import java.time.Instant;
import java.util.List;
import vn.coordination.shared.IsoWeek;

/**
 * How far a visitor of the demonstration has come.
 *
 * @param week the one that the path is about
 * @param now what the demonstration's clock shows
 * @param cutOffAhead whether this week's Friday at three is still to come
 * @param logins accounts that can do the step
 */
public record PathRow(PathStep step, IsoWeek week, Instant now, boolean cutOffAhead, List<String> logins) {}
