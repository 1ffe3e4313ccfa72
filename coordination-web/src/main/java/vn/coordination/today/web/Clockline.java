package vn.coordination.today.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.schedule.app.CutoffRow;
import vn.coordination.schedule.app.WeekQueries;

/** The top bar's words on the week being prepared and its next cut-off. */
@Named
@RequestScoped
public class Clockline {
    @Inject
    private WeekQueries weeks;

    @Inject
    private CurrentActor actor;

    private CutoffRow cutoff;

    public CutoffRow getCutoff() {
        if (cutoff == null) {
            cutoff = weeks.nextCutoff(actor.scope());
        }
        return cutoff;
    }
}
