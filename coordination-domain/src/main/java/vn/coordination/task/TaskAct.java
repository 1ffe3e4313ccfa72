package vn.coordination.task;

import java.util.EnumSet;
import java.util.Set;

/** What is done with a task, from where, and where it leads. */
public enum TaskAct {
    REPORT(TaskState.REPORTED, TaskState.OPEN),
    ACCEPT(TaskState.ACCEPTED, TaskState.REPORTED),
    SEND_BACK(TaskState.OPEN, TaskState.REPORTED),
    CANCEL(TaskState.CANCELLED, TaskState.OPEN, TaskState.REPORTED);

    private final TaskState to;
    private final Set<TaskState> from;

    TaskAct(TaskState to, TaskState from, TaskState... more) {
        this.to = to;
        this.from = EnumSet.of(from, more);
    }

    public TaskState to() {
        return to;
    }

    public boolean possible(TaskState state) {
        return from.contains(state);
    }
}
