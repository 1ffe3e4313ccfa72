package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import vn.coordination.schedule.IssuedRow;
import vn.coordination.schedule.Objection;
import vn.coordination.schedule.Week;
import vn.coordination.schedule.WeekState;
import vn.coordination.shared.IsoWeek;

/** Weeks for the parts of the schedule, with what was objected to in them and what was issued of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Weeks {
    private final WeekRepository weeks;
    private final IssuedRepository issued;

    protected Weeks() {
        this(null, null);
    }

    @Inject
    Weeks(WeekRepository weeks, IssuedRepository issued) {
        this.weeks = weeks;
        this.issued = issued;
    }

    /** As committed now; a week nobody has touched is open. */
    public WeekState state(IsoWeek week) {
        return weeks.state(week);
    }

    public int issueNumber(IsoWeek week) {
        return weeks.issueNumber(week);
    }

    /** Its version raised now and not only at the commit, so that two acts on one week follow each other. */
    public Week take(IsoWeek week) {
        return weeks.take(week);
    }

    public void add(Objection objection) {
        weeks.add(objection);
    }

    public List<Objection> openObjections(IsoWeek week) {
        return weeks.openObjections(week);
    }

    /** The rows of one version by slot, in the order of the slots' ids. */
    public Map<Long, IssuedRow> rows(IsoWeek week, int issueNumber) {
        return issued.rows(week, issueNumber);
    }
}
