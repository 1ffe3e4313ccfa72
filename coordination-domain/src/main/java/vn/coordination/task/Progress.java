package vn.coordination.task;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a task has come.
 *
 * @param reported the day of its latest report
 */
public record Progress(TaskState state, LocalDate due, Optional<LocalDate> reported) {}
