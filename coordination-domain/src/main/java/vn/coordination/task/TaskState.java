package vn.coordination.task;

import java.util.Set;

/** The life of a task. How it stands in time is derived: {@link TaskStatus}. */
public enum TaskState {
    OPEN,
    /** The lead has handed in its product. */
    REPORTED,
    ACCEPTED,
    CANCELLED;

    /** In which somebody still has to act. */
    public static final Set<TaskState> UNFINISHED = Set.of(OPEN, REPORTED);
}
