package vn.coordination.task.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.task.TaskAct;
import vn.coordination.task.app.TaskQueries;
import vn.coordination.task.app.TaskRow;

/** One task, and which acts its reader is offered. */
@Named
@ViewScoped
public class TaskPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TaskQueries tasks;

    @Inject
    private CurrentActor currentActor;

    private long id;
    private Actor actor;
    private TaskRow row;

    public void load() {
        actor = currentActor.get();
        row = tasks.task(Scope.of(actor), id).orElse(null);
    }

    public boolean isReporting() {
        return TaskAct.REPORT.possible(row.state()) && actor.isOf(row.lead().office());
    }

    public boolean isAnswering() {
        return TaskAct.ACCEPT.possible(row.state()) && closes();
    }

    public boolean isCancelling() {
        return TaskAct.CANCEL.possible(row.state()) && closes();
    }

    private boolean closes() {
        return actor.isOf(row.supervisor()) && actor.hasAny(Role.CHIEF, Role.DEPUTY_CHIEF);
    }

    /** In the order of their codes. */
    public List<Office> getCoordinators() {
        return row.coordinators().stream().sorted().toList();
    }

    public TaskRow getRow() {
        return row;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
