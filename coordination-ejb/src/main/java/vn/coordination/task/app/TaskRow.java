package vn.coordination.task.app;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import vn.coordination.organisation.Office;
import vn.coordination.task.ProductDocument;
import vn.coordination.task.TaskLead;
import vn.coordination.task.TaskSource;
import vn.coordination.task.TaskState;
import vn.coordination.task.TaskStatus;

/**
 * A task as lists and its page show it.
 *
 * @param leadName name of the person who leads; null = nobody is named
 * @param units coordinators beside the three offices
 * @param lastDay the last day that is in time: the due day, or the next working day after it
 * @param status null when it is cancelled
 * @param report the latest report, also when it was sent back; null while there was none
 * @param reason why it was sent back or cancelled; may be empty
 */
public record TaskRow(
        long id,
        int version,
        TaskSource source,
        String content,
        TaskLead lead,
        String leadName,
        Set<Office> coordinators,
        String units,
        String product,
        LocalDate due,
        LocalDate lastDay,
        Office supervisor,
        LocalDate openedOn,
        TaskState state,
        TaskStatus status,
        Report report,
        String reason)
        implements Serializable {

    /** @param reporter name of who handed it in */
    public record Report(ProductDocument product, Instant at, long person, String reporter) implements Serializable {}
}
