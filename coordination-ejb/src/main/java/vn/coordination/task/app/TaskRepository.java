package vn.coordination.task.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import vn.coordination.audit.Subject;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.task.Task;

/** Tasks as they are kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TaskRepository {
    private final EntityManager entities;

    protected TaskRepository() {
        this(null);
    }

    @Inject
    TaskRepository(EntityManager entities) {
        this.entities = entities;
    }

    Task task(long id, int seen) {
        Task task = entities.find(Task.class, id);
        Subject subject = Subject.of(Task.class, id);
        if (task == null) {
            throw new ChangedMeanwhile(subject);
        }
        ChangedMeanwhile.unless(seen, task.version(), subject);
        return task;
    }

    void add(Task task) {
        entities.persist(task);
    }
}
