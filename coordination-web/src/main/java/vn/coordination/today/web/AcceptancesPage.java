package vn.coordination.today.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.task.app.TaskQueries;
import vn.coordination.task.app.TaskRow;

/** Tasks reported to my office that wait for me, its chief or deputy chief, to accept them (TK-05). */
@Named
@RequestScoped
public class AcceptancesPage {
    private static final int MOST = 8;

    @Inject
    private TaskQueries tasks;

    @Inject
    private CurrentActor currentActor;

    private List<TaskRow> rows;

    public List<TaskRow> getRows() {
        if (rows == null) {
            Actor actor = currentActor.get();
            rows = actor.hasAny(Role.CHIEF, Role.DEPUTY_CHIEF) ? tasks.waiting(Scope.of(actor), MOST) : List.of();
        }
        return rows;
    }
}
