package vn.coordination.task.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.CITIZEN_RECEIVER;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;
import static vn.coordination.identity.Role.Name.RECORDS_CLERK;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;
import static vn.coordination.identity.Role.Name.SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Access;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.shared.City;
import vn.coordination.task.NewTask;
import vn.coordination.task.ProductDocument;
import vn.coordination.task.Task;
import vn.coordination.task.TaskRules;
import vn.coordination.task.TaskStep;

/** Tasks assigned by hand, and what becomes of every task: reported by its lead, closed by the supervising office. */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF})
public class TaskService {
    private final Tasks tasks;
    private final TaskRepository records;
    private final TaskFollowUp followUp;
    private final OfficeBoundary boundary;
    private final RegulationGuard guard;
    private final CurrentActor currentActor;
    private final Clock clock;

    protected TaskService() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public TaskService(
            Tasks tasks,
            TaskRepository records,
            TaskFollowUp followUp,
            OfficeBoundary boundary,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock) {
        this.tasks = tasks;
        this.records = records;
        this.followUp = followUp;
        this.boundary = boundary;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Assigned in the name of the actor's own office, which will supervise it. */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD})
    public long open(NewTask command) {
        // one without a supervising office is refused as incomplete, with all else that it lacks
        if (command.supervisor() != null) {
            boundary.requireOffice(currentActor.get(), command.supervisor(), Subject.fresh(Task.class));
        }
        return tasks.open(command);
    }

    @RolesAllowed({
        CHIEF,
        DEPUTY_CHIEF,
        DIVISION_HEAD,
        SPECIALIST,
        SCHEDULE_COORDINATOR,
        RECORDS_CLERK,
        CITIZEN_RECEIVER,
        PETITION_OFFICER
    })
    public long report(long id, int version, ProductDocument product) {
        return take(id, version, TaskStep.report(product));
    }

    public long accept(long id, int version) {
        return take(id, version, TaskStep.accept());
    }

    /** The report is not enough: the task is open again. */
    public long sendBack(long id, int version, String reason) {
        return take(id, version, TaskStep.sendBack(reason));
    }

    /** It stays where it is, with its reason. */
    public long cancel(long id, int version, String reason) {
        return take(id, version, TaskStep.cancel(reason));
    }

    private long take(long id, int version, TaskStep step) {
        Task task = records.task(id, version);
        Subject subject = Subject.of(Task.class, id);
        Actor actor = currentActor.get();
        boundary.require(actor, Access.READ, task, subject);
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        guard.enforce(TaskRules.ACT, task.facts(step, actor, today), subject, List.of());
        task.take(step, actor.person(), clock.instant());
        followUp.done(task, step.act());
        return id;
    }
}
