package vn.coordination.task.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.Speakers;
import vn.coordination.notice.app.Notices;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.app.Deadlines;
import vn.coordination.regulation.app.Owing;
import vn.coordination.rule.Argument;
import vn.coordination.task.Task;
import vn.coordination.task.TaskAct;
import vn.coordination.task.rule.AcceptanceClock;

/** Keeps the clock of acceptance, and tells those whose turn it is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TaskFollowUp {
    private static final AcceptanceClock ACCEPTANCE = new AcceptanceClock();
    private static final List<Role> LEADERS = List.of(Role.CHIEF, Role.DEPUTY_CHIEF);

    private final Deadlines deadlines;
    private final Notices notices;
    private final Speakers speakers;

    protected TaskFollowUp() {
        this(null, null, null);
    }

    @Inject
    TaskFollowUp(Deadlines deadlines, Notices notices, Speakers speakers) {
        this.deadlines = deadlines;
        this.notices = notices;
        this.speakers = speakers;
    }

    void opened(Task task) {
        tell(task, leading(task), "task.opened", task.owner());
    }

    void done(Task task, TaskAct act) {
        deadlines.keep(
                ACCEPTANCE,
                task.acceptance(),
                new Owing(subject(task), task.owner(), null, task.lead().office()));
        switch (act) {
            case REPORT ->
                tell(
                        task,
                        speakers.holders(task.owner(), LEADERS),
                        "task.reported",
                        task.lead().office());
            case ACCEPT -> tell(task, reporter(task), "task.accepted", task.owner());
            case SEND_BACK -> tell(task, reporter(task), "task.sentBack", task.owner());
            case CANCEL -> tell(task, leading(task), "task.cancelled", task.owner());
        }
    }

    private void tell(Task task, Collection<Long> persons, String key, Office by) {
        List<Argument> arguments = List.of(
                Argument.office(by.code()), Argument.date(task.progress().due()));
        notices.tell(persons, key, arguments, subject(task), key + "-" + task.id() + "-v" + task.version());
    }

    private static List<Long> reporter(Task task) {
        return task.reporter().stream().toList();
    }

    /** Who is named as lead, or else the leaders of the lead office. */
    private Collection<Long> leading(Task task) {
        Long named = task.lead().person();
        return named == null ? speakers.holders(task.lead().office(), LEADERS) : List.of(named);
    }

    private static Subject subject(Task task) {
        return Subject.of(Task.class, task.id());
    }
}
