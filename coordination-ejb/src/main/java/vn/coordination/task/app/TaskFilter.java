package vn.coordination.task.app;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import vn.coordination.organisation.Office;
import vn.coordination.task.TaskState;
import vn.coordination.task.TaskStatus;

/**
 * Which tasks a list shows.
 *
 * @param wanted in which states
 * @param status how it stands in time; null = anyhow
 * @param lead the office that leads; null = any
 * @param person only those that name this person as lead; null = everybody's
 */
public record TaskFilter(Set<TaskState> wanted, TaskStatus status, Office lead, Long person) implements Serializable {
    /** The states that may hold what is asked for. */
    Set<TaskState> states() {
        Set<TaskState> states = new HashSet<>(wanted);
        if (status != null) {
            states.retainAll(status.states());
        }
        return states;
    }
}
