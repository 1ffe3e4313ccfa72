package vn.coordination.task.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.coordination.audit.Subject;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.shared.City;
import vn.coordination.task.NewTask;
import vn.coordination.task.Task;
import vn.coordination.task.TaskRules;

/**
 * Opens tasks in the transaction of the act that assigns them, such as the issue of a notice of conclusions: both stand, or
 * neither. Whether the actor may assign them is asked by whoever calls.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Tasks {
    private final TaskRepository records;
    private final TaskFollowUp followUp;
    private final PeopleQueries people;
    private final RegulationGuard guard;
    private final Clock clock;

    protected Tasks() {
        this(null, null, null, null, null);
    }

    @Inject
    Tasks(TaskRepository records, TaskFollowUp followUp, PeopleQueries people, RegulationGuard guard, Clock clock) {
        this.records = records;
        this.followUp = followUp;
        this.people = people;
        this.guard = guard;
        this.clock = clock;
    }

    /** The id of the new task; refused under TK-01, with all that is missing, when it is not whole. */
    public long open(NewTask command) {
        guard.enforce(TaskRules.OPENING, command.facts(stranger(command)), Subject.fresh(Task.class), List.of());
        Task task = new Task(command, LocalDate.now(clock.withZone(City.ZONE)));
        records.add(task);
        followUp.opened(task);
        return task.id();
    }

    private boolean stranger(NewTask command) {
        return Optional.ofNullable(command.lead().person())
                .filter(person -> people.person(person)
                        .filter(row -> row.office() == command.lead().office())
                        .isEmpty())
                .isPresent();
    }
}
