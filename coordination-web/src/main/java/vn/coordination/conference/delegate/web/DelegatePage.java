package vn.coordination.conference.delegate.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.coordination.conference.app.ConferenceQueries;
import vn.coordination.conference.app.ConferenceView;
import vn.coordination.conference.delegate.app.DelegateQueries;
import vn.coordination.conference.delegate.app.DelegateRow;
import vn.coordination.conference.delegate.app.InvitationRow;
import vn.coordination.conference.web.OfferedConferenceActs;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;

/** One delegate: for himself, who says whether he comes, for his office and for the office that leads the conference. */
@Named
@ViewScoped
public class DelegatePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DelegateQueries delegates;

    @Inject
    private ConferenceQueries conferences;

    @Inject
    private CurrentActor actor;

    private long id;
    private long conference;
    private Actor who;
    private DelegateRow row;
    private InvitationRow invitation;
    private ConferenceView view;
    private boolean own;

    /** A notice names the delegate alone. */
    public void load() {
        who = actor.get();
        Scope scope = Scope.of(who);
        if (conference == 0) {
            conference = delegates.conferenceOf(scope, id).orElse(0L);
        }
        row = delegates.delegate(scope, conference, id).orElse(null);
        invitation = delegates.invitation(scope, conference, id).orElse(null);
        view = conferences.conference(scope, conference).orElse(null);
        own = row != null
                && delegates.own(scope, conference).filter(mine -> mine == id).isPresent();
    }

    /** Whether he may say, or have said, that he does not come. */
    public boolean isSpeaking() {
        return invitation.coming() && row.state().mayCome() && (own || isSpeakingFor());
    }

    private boolean isSpeakingFor() {
        return (who.isOf(getSender()) || who.isOf(invitation.lead()))
                && who.hasAny(Role.SCHEDULE_COORDINATOR, Role.CHIEF, Role.DEPUTY_CHIEF);
    }

    /** Whether the substitute waits for this reader's word. */
    public boolean isApproving() {
        return invitation.coming()
                && row.unapproved()
                && who.isOf(getSender())
                && who.hasAny(Role.CHIEF, Role.DEPUTY_CHIEF);
    }

    public boolean isKeeping() {
        return invitation.coming()
                && row.state().mayCome()
                && who.isOf(invitation.lead())
                && OfferedConferenceActs.mayPlan(who);
    }

    /** Whether it is written down here when he came and left. */
    public boolean isAttending() {
        return view != null
                && OfferedConferenceActs.mayReceive(view, who)
                && row.state().mayCome();
    }

    /** Whose chief agrees to a substitute. */
    public Office getSender() {
        return row.office() == null ? invitation.lead() : row.office();
    }

    public boolean isOwn() {
        return own;
    }

    public DelegateRow getRow() {
        return row;
    }

    /** Null for somebody who is invited and may not open the conference. */
    public ConferenceView getView() {
        return view;
    }

    public InvitationRow getInvitation() {
        return invitation;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public long getConference() {
        return conference;
    }

    public void setConference(long conference) {
        this.conference = conference;
    }
}
