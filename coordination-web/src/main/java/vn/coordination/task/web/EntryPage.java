package vn.coordination.task.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.organisation.app.PersonRow;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;
import vn.coordination.task.SourceKind;
import vn.coordination.task.app.TaskService;

/** The form that assigns a task of which the reader's office will be the supervisor. */
@Named
@RequestScoped
public class EntryPage {
    @Inject
    private TaskService service;

    @Inject
    private PeopleQueries people;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Retry retry;

    private final EntryForm form = new EntryForm();
    private Actor actor;
    private String key;

    @PostConstruct
    void begin() {
        actor = currentActor.get();
        key = UUID.randomUUID().toString();
    }

    public String assign() {
        long id = retry.once(key, () -> service.open(form.command(actor.office())));
        Messages.done("task.done.opened");
        return "/task/task?faces-redirect=true&id=" + id;
    }

    public boolean isOpen() {
        return TasksPage.mayAssign(actor);
    }

    public Office getSupervisor() {
        return actor.office();
    }

    public SourceKind[] getKinds() {
        return SourceKind.values();
    }

    public Office[] getOffices() {
        return Office.values();
    }

    public List<PersonRow> getPeople() {
        return people.people("", false);
    }

    public EntryForm getForm() {
        return form;
    }

    /** Chosen when the form is drawn, so that a form sent twice is stored once. */
    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
