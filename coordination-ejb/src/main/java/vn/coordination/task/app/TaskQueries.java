package vn.coordination.task.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.coordination.identity.Access;
import vn.coordination.identity.Scope;
import vn.coordination.task.SourceKind;
import vn.coordination.task.Task;
import vn.coordination.task.TaskState;
import vn.coordination.task.TaskStatus;
import vn.coordination.task.Yardstick;

/**
 * Reads tasks for the office that supervises them and for those that work on them; the third office knows nothing of them.
 */
@Stateless
@RolesAllowed("**")
public class TaskQueries {
    private static final int BATCH = 200;
    private static final String VISIBLE = "select t from Task t where (:system = true or :opens = true"
            + " and (t.supervisor = :office or t.lead.office = :office or :office member of t.coordinators))";

    private final EntityManager entities;
    private final TaskRows rows;

    protected TaskQueries() {
        this(null, null);
    }

    @Inject
    TaskQueries(EntityManager entities, TaskRows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    /**
     * The newest first. How a task stands in time is no column: what may fit is read and measured until the page is full.
     *
     * @param before id of the last one of the page before; {@link Long#MAX_VALUE} for the first page
     */
    public List<TaskRow> page(Scope scope, TaskFilter filter, long before, int size) {
        if (filter.states().isEmpty()) {
            return List.of();
        }
        Yardstick yardstick = rows.yardstick();
        List<Task> found = new ArrayList<>();
        long from = before;
        List<Task> batch;
        do {
            batch = batch(scope, filter, from);
            batch.stream()
                    .filter(task -> fits(task, filter, yardstick))
                    .limit(size - found.size())
                    .forEach(found::add);
            from = batch.isEmpty() ? from : batch.get(batch.size() - 1).id();
        } while (found.size() < size && batch.size() == BATCH);
        return rows(found);
    }

    private static boolean fits(Task task, TaskFilter filter, Yardstick yardstick) {
        Optional<TaskStatus> status = TaskStatus.of(task.progress(), yardstick);
        return filter.status() == null || status.equals(Optional.of(filter.status()));
    }

    private List<Task> batch(Scope scope, TaskFilter filter, long before) {
        StringBuilder condition = new StringBuilder(" and t.id < :before and t.stage in :states");
        Map<String, Object> values = new HashMap<>();
        values.put("before", before);
        values.put("states", filter.states());
        if (filter.lead() != null) {
            condition.append(" and t.lead.office = :lead");
            values.put("lead", filter.lead());
        }
        if (filter.person() != null) {
            condition.append(" and t.lead.person = :person");
            values.put("person", filter.person());
        }
        TypedQuery<Task> query = visible(scope, condition.append(" order by t.id desc"));
        values.forEach(query::setParameter);
        return query.setMaxResults(BATCH).getResultList();
    }

    public Optional<TaskRow> task(Scope scope, long id) {
        return Optional.ofNullable(entities.find(Task.class, id))
                .filter(task -> scope.admits(task, Access.READ))
                .map(task -> rows.of(List.of(task)).get(0));
    }

    /** What that one assigned, in its order, as far as the reader's office supervises it or works on it. */
    public List<TaskRow> assigned(Scope scope, SourceKind kind, long origin) {
        return rows(visible(scope, " and t.source.kind = :kind and t.source.origin = :origin order by t.id")
                .setParameter("kind", kind)
                .setParameter("origin", origin)
                .getResultList());
    }

    /** Reported to the reader's office and not answered, the oldest first. */
    public List<TaskRow> waiting(Scope scope, int most) {
        return rows(visible(scope, " and t.stage = :reported and t.supervisor = :office order by t.reportedAt, t.id")
                .setParameter("reported", TaskState.REPORTED)
                .setMaxResults(most)
                .getResultList());
    }

    private TypedQuery<Task> visible(Scope scope, CharSequence condition) {
        return entities.createQuery(VISIBLE + condition, Task.class)
                .setParameter("system", scope.system())
                .setParameter("opens", scope.opens())
                .setParameter("office", scope.office());
    }

    /** The coordinators of the whole list are read in one question, not one by one. */
    private List<TaskRow> rows(List<Task> tasks) {
        if (!tasks.isEmpty()) {
            entities.createQuery("select t from Task t left join fetch t.coordinators where t in :tasks", Task.class)
                    .setParameter("tasks", tasks)
                    .getResultList();
        }
        return rows.of(tasks);
    }
}
