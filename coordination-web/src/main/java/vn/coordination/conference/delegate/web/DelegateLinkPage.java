package vn.coordination.conference.delegate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.coordination.conference.app.RollCount;
import vn.coordination.conference.delegate.app.AttendanceQueries;
import vn.coordination.conference.delegate.app.DelegateQueries;
import vn.coordination.identity.app.CurrentActor;

/** What the page of a conference says about its list, and about its reader's own place on it. */
@Named
@RequestScoped
public class DelegateLinkPage {
    @Inject
    private AttendanceQueries attendance;

    @Inject
    private DelegateQueries delegates;

    @Inject
    private CurrentActor actor;

    private RollCount count;

    public RollCount count(long conference) {
        if (count == null) {
            count = attendance.count(actor.scope(), conference, null);
        }
        return count;
    }

    /** The reader's own place; null when he is not on the list. */
    public Long own(long conference) {
        return delegates.own(actor.scope(), conference).orElse(null);
    }
}
