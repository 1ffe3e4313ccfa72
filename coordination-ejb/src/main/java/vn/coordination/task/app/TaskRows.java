package vn.coordination.task.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;
import vn.coordination.task.Task;
import vn.coordination.task.TaskStatus;
import vn.coordination.task.Yardstick;

/** Makes rows of tasks, measured against today. */
@ApplicationScoped
class TaskRows {
    private final PeopleQueries people;
    private final RuleBook book;
    private final Clock clock;

    protected TaskRows() {
        this(null, null, null);
    }

    @Inject
    TaskRows(PeopleQueries people, RuleBook book, Clock clock) {
        this.people = people;
        this.book = book;
        this.clock = clock;
    }

    Yardstick yardstick() {
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        return Yardstick.of(today, book.parametersAsOf(today), book.calendar());
    }

    List<TaskRow> of(List<Task> tasks) {
        Yardstick yardstick = yardstick();
        Map<Long, String> names = people.names(persons(tasks));
        return tasks.stream().map(task -> row(task, yardstick, names)).toList();
    }

    private static Set<Long> persons(List<Task> tasks) {
        Set<Long> persons = new HashSet<>();
        for (Task task : tasks) {
            task.reporter().ifPresent(persons::add);
            if (task.lead().person() != null) {
                persons.add(task.lead().person());
            }
        }
        return persons;
    }

    private static TaskRow row(Task task, Yardstick yardstick, Map<Long, String> names) {
        LocalDate due = task.progress().due();
        return new TaskRow(
                task.id(),
                task.version(),
                task.source(),
                task.content(),
                task.lead(),
                Optional.ofNullable(task.lead().person()).map(names::get).orElse(null),
                task.coordinators(),
                task.coordinatingUnits(),
                task.product(),
                due,
                yardstick.lastDay(due),
                task.owner(),
                task.openedOn(),
                task.state(),
                TaskStatus.of(task.progress(), yardstick).orElse(null),
                report(task, names),
                task.reason());
    }

    private static TaskRow.Report report(Task task, Map<Long, String> names) {
        return task.handedIn()
                .map(product -> {
                    long reporter = task.reporter().orElseThrow();
                    return new TaskRow.Report(
                            product, task.reportedAt().orElseThrow(), reporter, names.getOrDefault(reporter, ""));
                })
                .orElse(null);
    }
}
