package vn.coordination.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.task.TaskState;

class TaskSearchTest {
    private final TaskSearch search = new TaskSearch();

    @Test
    @DisplayName("the list leaves out what is finished, until all or a state is asked for")
    void unfinished() {
        search.preferUnfinished();
        assertThat(search.isNarrowed()).isFalse();
        assertThat(search.filter(1).wanted()).containsExactlyInAnyOrder(TaskState.OPEN, TaskState.REPORTED);

        search.setState("accepted");
        search.preferUnfinished();
        assertThat(search.filter(1).wanted()).containsExactly(TaskState.ACCEPTED);

        search.setState("ALL");
        search.preferUnfinished();
        assertThat(search.isNarrowed()).isTrue();
        assertThat(search.filter(1).wanted()).containsExactlyInAnyOrder(TaskState.values());
    }

    @Test
    @DisplayName("who asks for what was done late is shown finished tasks")
    void done() {
        search.setStatus("DONE_LATE");
        search.preferUnfinished();
        assertThat(search.getState()).isEqualTo("ALL");

        search.setState(null);
        search.setStatus("OVERDUE");
        search.preferUnfinished();
        assertThat(search.getState()).isEqualTo("UNFINISHED");
    }

    @Test
    @DisplayName("without a preference every state is asked for, as over JSON")
    void all() {
        assertThat(search.filter(1).wanted()).containsExactlyInAnyOrder(TaskState.values());
    }
}
