package vn.coordination.today.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.coordination.conference.delegate.app.DelegateQueries;
import vn.coordination.conference.delegate.app.InvitationRow;
import vn.coordination.identity.app.CurrentActor;

/** The conferences to which the reader is invited himself. */
@Named
@RequestScoped
public class InvitationsPage {
    @Inject
    private DelegateQueries delegates;

    @Inject
    private CurrentActor actor;

    private List<InvitationRow> rows;

    public List<InvitationRow> getRows() {
        if (rows == null) {
            rows = delegates.invitations(actor.scope());
        }
        return rows;
    }
}
