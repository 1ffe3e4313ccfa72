package vn.coordination.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.shared.web.Leaf;
import vn.coordination.task.TaskState;
import vn.coordination.task.TaskStatus;
import vn.coordination.task.app.TaskQueries;
import vn.coordination.task.app.TaskRow;

/** Tasks of the office, page by page from the newest, the unfinished ones unless others are asked for; the whole question stands in the address. */
@Named
@RequestScoped
public class TasksPage {
    private static final int PAGE = 50;

    @Inject
    private TaskQueries tasks;

    @Inject
    private CurrentActor currentActor;

    private final TaskSearch search = new TaskSearch();
    private Long before;
    private Leaf<TaskRow> leaf = Leaf.empty();
    private boolean assigning;

    public void load() {
        Actor actor = currentActor.get();
        assigning = mayAssign(actor);
        search.preferUnfinished();
        List<TaskRow> found = tasks.page(
                Scope.of(actor), search.filter(actor.person()), before == null ? Long.MAX_VALUE : before, PAGE + 1);
        leaf = Leaf.of(found, PAGE);
    }

    static boolean mayAssign(Actor actor) {
        return actor.hasAny(Role.SCHEDULE_COORDINATOR, Role.CHIEF, Role.DEPUTY_CHIEF, Role.DIVISION_HEAD);
    }

    /** Id of the last row, from which the next page goes on; null on the last page. */
    public Long getNext() {
        return leaf.next(TaskRow::id);
    }

    public boolean isAssigning() {
        return assigning;
    }

    public TaskState[] getStates() {
        return TaskState.values();
    }

    public TaskStatus[] getStatuses() {
        return TaskStatus.values();
    }

    public Office[] getOffices() {
        return Office.values();
    }

    public TaskSearch getSearch() {
        return search;
    }

    public List<TaskRow> getRows() {
        return leaf.rows();
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
