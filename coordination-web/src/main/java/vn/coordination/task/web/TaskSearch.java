package vn.coordination.task.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import vn.coordination.organisation.Office;
import vn.coordination.task.TaskState;
import vn.coordination.task.TaskStatus;
import vn.coordination.task.app.TaskFilter;

/**
 * What is asked of the list of tasks, as it stands in the address; what is no such thing asks for all. For its state can also
 * be asked whether it is finished.
 */
public class TaskSearch implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String UNFINISHED = "UNFINISHED";
    private static final String ALL = "ALL";

    private String state;
    private String status;
    private String office;
    private boolean mine;

    TaskFilter filter(long person) {
        return new TaskFilter(
                states(),
                value(TaskStatus.values(), Enum::name, status),
                value(Office.values(), Office::code, office),
                mine ? Long.valueOf(person) : null);
    }

    private Set<TaskState> states() {
        if (UNFINISHED.equals(state)) {
            return TaskState.UNFINISHED;
        }
        TaskState one = value(TaskState.values(), Enum::name, state);
        return one == null ? EnumSet.allOf(TaskState.class) : Set.of(one);
    }

    /** Where no state is asked for, leaves out what is finished, unless that is what the other condition asks for. */
    void preferUnfinished() {
        if (state == null) {
            TaskStatus asked = value(TaskStatus.values(), Enum::name, status);
            boolean finished = asked != null && Collections.disjoint(asked.states(), TaskState.UNFINISHED);
            state = finished ? ALL : UNFINISHED;
        }
    }

    private static <E> E value(E[] all, Function<E, String> name, String wanted) {
        return Arrays.stream(all)
                .filter(each -> name.apply(each).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static String upper(String name) {
        return name == null ? null : name.toUpperCase(Locale.ROOT);
    }

    public boolean isNarrowed() {
        return (state != null && !state.equals(UNFINISHED)) || status != null || office != null || mine;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = upper(state);
    }

    /** What the state says when all are asked for. */
    public String getEveryState() {
        return ALL;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = upper(status);
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = upper(office);
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }
}
