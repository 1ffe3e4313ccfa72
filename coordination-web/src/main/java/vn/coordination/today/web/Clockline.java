package vn.coordination.today.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.schedule.week.app.CutoffRow;
import vn.coordination.schedule.week.app.WeekQueries;
import vn.coordination.shared.City;

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

    /** The day of the cut-off, if one is still to come. */
    public LocalDate getDay() {
        return LocalDate.ofInstant(getCutoff().due(), City.ZONE);
    }
}
