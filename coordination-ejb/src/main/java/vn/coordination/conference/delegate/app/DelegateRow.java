package vn.coordination.conference.delegate.app;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.coordination.conference.delegate.DelegateState;
import vn.coordination.conference.delegate.Interval;
import vn.coordination.organisation.Office;

/**
 * A delegate on a list.
 *
 * @param office that sends him; null when it is none of the three
 * @param seat code of his point; empty for the hall
 * @param standsFor name of whom he comes for; empty for himself
 * @param unapproved he has named a substitute to whom his office has not agreed
 * @param intervals when he was there
 */
public record DelegateRow(
        long id,
        String name,
        String unit,
        Office office,
        String seat,
        boolean member,
        String standsFor,
        DelegateState state,
        String reason,
        String substitute,
        boolean unapproved,
        List<Interval> intervals)
        implements Serializable {

    /** Since when he has been there without leaving; null while he is not. */
    public Instant since() {
        Interval last = intervals.isEmpty() ? null : intervals.get(intervals.size() - 1);
        return last == null || last.left() != null ? null : last.came();
    }

    public boolean present() {
        return since() != null;
    }
}
