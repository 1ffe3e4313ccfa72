package vn.coordination.schedule.settlement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.coordination.identity.Scope;
import vn.coordination.schedule.web.WeekChoice;
import vn.coordination.schedule.web.WeekPicture;
import vn.coordination.schedule.web.WeekReader;
import vn.coordination.schedule.web.WeekRights;
import vn.coordination.schedule.week.app.ConsentQueries;
import vn.coordination.shared.IsoWeek;

/** Reads what the page of reconciliation shows. */
@ApplicationScoped
public class ConfirmReader {
    private final WeekChoice choice;
    private final WeekReader weeks;
    private final ConsentQueries consent;

    @Inject
    ConfirmReader(WeekChoice choice, WeekReader weeks, ConsentQueries consent) {
        this.choice = choice;
        this.weeks = weeks;
        this.consent = consent;
    }

    protected ConfirmReader() {
        this(null, null, null);
    }

    /** @param week as the address has it; the week in hand when it has none */
    public ConfirmSheet read(String week) {
        WeekPicture picture = picture(choice.of(week));
        return new ConfirmMaker(picture, consent.objections(Scope.of(picture.actor()), picture.iso()), rights(picture))
                .make();
    }

    public WeekPicture picture(IsoWeek week) {
        return weeks.read(week);
    }

    public WeekRights rights(WeekPicture picture) {
        return WeekRights.of(picture);
    }
}
