package vn.coordination.regulation.app;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import vn.coordination.audit.Subject;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.ClockKind;
import vn.coordination.regulation.Ending;
import vn.coordination.regulation.Light;
import vn.coordination.rule.RuleCode;

/**
 * A clock as lists show it.
 *
 * @param subjectName what it is about, as far as the reader may know it
 * @param holder name of the person who has to act; null = whoever has the duty
 * @param workingTime left until it is due, or passed since; null while it stands still
 * @param workingDays the same in days, for clocks that count days; null for the others
 */
public record DeadlineRow(
        long id,
        RuleCode code,
        ClockKind kind,
        Subject subject,
        String subjectName,
        Office office,
        String holder,
        Office awaitedBy,
        Instant started,
        Instant due,
        Light light,
        Duration workingTime,
        Integer workingDays,
        Instant ended,
        Ending ending)
        implements Serializable {

    /** Due by then, but for clocks in days, whose last day is the one before midnight. */
    public boolean endsAtMidnight() {
        return workingDays != null;
    }
}
