package vn.coordination.reception.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.reception.app.VoterMeetingService;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** The entry of what was heard at a meeting with voters (VR-06). */
@Named
@RequestScoped
public class VoterPage {
    @Inject
    private VoterMeetingService meetings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    private final VoterForm form = new VoterForm();
    private String key;

    @PostConstruct
    void begin() {
        key = UUID.randomUUID().toString();
    }

    public String enter() {
        retry.once(key, () -> meetings.enter(form.command()));
        Messages.done(form.isRecommendation() ? "voter.done.recommendation" : "voter.done.petition");
        return "/reception/receptions?faces-redirect=true";
    }

    /** Meetings with voters are the Delegation and Council Office's. */
    public boolean isHearing() {
        return actor.get().isOf(Office.COUNCIL_OFFICE)
                && actor.get().hasAny(Role.RECORDS_CLERK, Role.CITIZEN_RECEIVER, Role.PETITION_OFFICER);
    }

    public VoterForm getForm() {
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
