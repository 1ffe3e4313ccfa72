package vn.coordination.conference.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.coordination.conference.Calling;
import vn.coordination.conference.DescribeConference;
import vn.coordination.conference.app.ActOn;
import vn.coordination.conference.app.ConferenceService;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** The words of the invitation, written anew on the conference's page. */
@Named
@RequestScoped
public class DescribePage {
    @Inject
    private ConferenceService service;

    @Inject
    private ConferencePage page;

    @Inject
    private Retry retry;

    private String title;
    private String participants;
    private String requirements;
    private String note;

    @PostConstruct
    void read() {
        Calling calling = page.getView().calling();
        title = calling.title();
        participants = calling.participants();
        requirements = calling.requirements();
    }

    public String describe() {
        ActOn command = new ActOn(page.getId(), page.getVersion(), note, "");
        DescribeConference words = new DescribeConference(title, participants, requirements);
        long id = retry.call(() -> service.describe(command, words));
        Messages.done("conference.done.described");
        return "/conference/conference?faces-redirect=true&id=" + id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String participants) {
        this.participants = participants;
    }

    public String getRequirements() {
        return requirements;
    }

    public void setRequirements(String requirements) {
        this.requirements = requirements;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
