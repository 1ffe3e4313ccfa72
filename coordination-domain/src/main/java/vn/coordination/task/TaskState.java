package vn.coordination.task;

/** The life of a task. How it stands in time is derived: {@link TaskStatus}. */
public enum TaskState {
    OPEN,
    /** The lead has handed in its product. */
    REPORTED,
    ACCEPTED,
    CANCELLED
}
