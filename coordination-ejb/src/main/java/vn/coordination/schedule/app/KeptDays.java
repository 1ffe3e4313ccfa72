package vn.coordination.schedule.app;

import java.util.List;
import vn.coordination.schedule.Blackout;
import vn.coordination.shared.IsoWeek;

/** A feature that has days on which meetings that can wait are not placed (SC-13). Other features provide it. */
public interface KeptDays {
    List<Blackout> within(IsoWeek week);
}
