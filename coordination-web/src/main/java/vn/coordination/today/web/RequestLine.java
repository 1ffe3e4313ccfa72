package vn.coordination.today.web;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.regulation.web.BreachRow;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.issued.app.ChangeRequestRow;
import vn.coordination.schedule.slot.web.Difference;

/**
 * A change that waits for the chief.
 *
 * @param differences each field as it is known and as it is to become
 * @param lifts what he lets pass by approving
 */
public record RequestLine(ChangeRequestRow row, List<Difference> differences, List<BreachRow> lifts)
        implements Serializable {
    /** The entries that he is shown, and no others. */
    public Set<RuleCode> lifted() {
        return row.lifts().stream().map(Breach::code).collect(Collectors.toSet());
    }
}
