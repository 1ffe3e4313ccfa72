package vn.coordination.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.task.TaskState.ACCEPTED;
import static vn.coordination.task.TaskState.CANCELLED;
import static vn.coordination.task.TaskState.OPEN;
import static vn.coordination.task.TaskState.REPORTED;
import static vn.coordination.testkit.Calendars.standardCalendar;
import static vn.coordination.testkit.StandardParameters.aSnapshot;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.rule.ParameterKey;

@DisplayName("TK-06 · how a task stands in time is derived")
class TaskStatusTest {
    private static final String FRIDAY = "2026-12-11";
    private static final String SUNDAY = "2026-12-13";

    @ParameterizedTest(name = "TK-06 · due {0}, on {1} it is {2}")
    @CsvSource({
        "2026-12-11, 2026-12-01, IN_TIME",
        "2026-12-11, 2026-12-02, DUE_SOON",
        "2026-12-11, 2026-12-11, DUE_SOON",
        "2026-12-11, 2026-12-12, OVERDUE",
        // a Sunday hands over to Monday
        "2026-12-13, 2026-12-02, IN_TIME",
        "2026-12-13, 2026-12-03, DUE_SOON",
        "2026-12-13, 2026-12-14, DUE_SOON",
        "2026-12-13, 2026-12-15, OVERDUE",
        // New Year's Day and the days off after it
        "2027-01-01, 2027-01-04, DUE_SOON",
        "2027-01-01, 2027-01-05, OVERDUE"
    })
    void open(LocalDate due, LocalDate today, TaskStatus status) {
        assertThat(status(OPEN, due.toString(), null, today.toString())).contains(status);
    }

    @Test
    @DisplayName("TK-06 · the day of the report counts, not the day of its acceptance")
    void reported() {
        assertThat(status(REPORTED, FRIDAY, "2026-12-11", "2026-12-30")).contains(TaskStatus.IN_TIME);
        assertThat(status(ACCEPTED, FRIDAY, "2026-12-11", "2026-12-30")).contains(TaskStatus.DONE_IN_TIME);
        assertThat(status(REPORTED, FRIDAY, "2026-12-12", "2026-12-12")).contains(TaskStatus.OVERDUE);
        assertThat(status(ACCEPTED, FRIDAY, "2026-12-12", "2026-12-30")).contains(TaskStatus.DONE_LATE);
        assertThat(status(ACCEPTED, SUNDAY, "2026-12-14", "2026-12-30")).contains(TaskStatus.DONE_IN_TIME);
    }

    @Test
    @DisplayName("TK-06 · a report that was sent back saves nothing")
    void sentBack() {
        assertThat(status(OPEN, FRIDAY, "2026-12-10", "2026-12-12")).contains(TaskStatus.OVERDUE);
    }

    @Test
    @DisplayName("TK-06 · a cancelled task is neither in time nor late")
    void cancelled() {
        assertThat(status(CANCELLED, FRIDAY, null, "2027-02-01")).isEmpty();
    }

    @Test
    @DisplayName("TK-06 · due soon begins where the regulation says that reminders begin")
    void soon() {
        Yardstick three = Yardstick.of(
                LocalDate.parse("2026-12-07"),
                aSnapshot().with(ParameterKey.TK_03_FIRST, "3").build(),
                standardCalendar());
        Progress due = new Progress(OPEN, LocalDate.parse(FRIDAY), Optional.empty());
        assertThat(TaskStatus.of(due, three)).contains(TaskStatus.IN_TIME);
    }

    @Test
    @DisplayName("TK-06 · each standing is found in its states only")
    void states() {
        for (TaskState state : TaskState.values()) {
            for (String today : new String[] {"2026-11-02", "2026-12-11", "2027-03-01"}) {
                for (String report : new String[] {"2026-11-01", "2027-02-01"}) {
                    status(state, FRIDAY, report, today)
                            .ifPresent(found -> assertThat(found.states()).contains(state));
                }
            }
        }
        assertThat(Arrays.stream(Task.class.getDeclaredFields()))
                .as("nothing of it is stored")
                .noneMatch(field -> field.getType() == TaskStatus.class);
    }

    private static Optional<TaskStatus> status(TaskState state, String due, String reported, String today) {
        Yardstick yardstick = Yardstick.of(LocalDate.parse(today), aSnapshot().build(), standardCalendar());
        Optional<LocalDate> day = Optional.ofNullable(reported).map(LocalDate::parse);
        return TaskStatus.of(new Progress(state, LocalDate.parse(due), day), yardstick);
    }
}
