package vn.coordination.task;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** TK-06: how a task stands in time. Derived whenever it is asked for; no form has it, no table keeps it. */
public enum TaskStatus {
    IN_TIME(TaskState.OPEN, TaskState.REPORTED),
    DUE_SOON(TaskState.OPEN),
    OVERDUE(TaskState.OPEN, TaskState.REPORTED),
    DONE_IN_TIME(TaskState.ACCEPTED),
    DONE_LATE(TaskState.ACCEPTED);

    private final Set<TaskState> states;

    TaskStatus(TaskState... states) {
        this.states = Set.of(states);
    }

    /** States in which a task can stand so. */
    public Set<TaskState> states() {
        return states;
    }

    /** Once reported it is the day of the report that counts, however long acceptance takes; none when cancelled. */
    public static Optional<TaskStatus> of(Progress progress, Yardstick yardstick) {
        return switch (progress.state()) {
            case OPEN -> Optional.of(open(progress.due(), yardstick));
            case REPORTED -> Optional.of(late(progress, yardstick) ? OVERDUE : IN_TIME);
            case ACCEPTED -> Optional.of(late(progress, yardstick) ? DONE_LATE : DONE_IN_TIME);
            case CANCELLED -> Optional.empty();
        };
    }

    private static TaskStatus open(LocalDate due, Yardstick yardstick) {
        if (yardstick.today().isAfter(yardstick.lastDay(due))) {
            return OVERDUE;
        }
        return yardstick.near(due) ? DUE_SOON : IN_TIME;
    }

    private static boolean late(Progress progress, Yardstick yardstick) {
        LocalDate last = yardstick.lastDay(progress.due());
        return progress.reported().filter(day -> day.isAfter(last)).isPresent();
    }
}
