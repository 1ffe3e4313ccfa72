package vn.coordination.schedule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import vn.coordination.shared.IsoWeek;

/** Turns the pages of the calendar: the weeks around the one shown, and the week of a day that was picked. */
@Named
@RequestScoped
public class WeekTurnPage {
    @Inject
    private WeekChoice choice;

    @Inject
    private WeekPage page;

    private LocalDate day;

    public IsoWeek getShown() {
        return choice.of(page.getWeek());
    }

    public String getThisWeek() {
        return IsoWeek.of(choice.today()).toString();
    }

    public LocalDate getDay() {
        return day == null ? getShown().monday() : day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public void pick() {
        String here = page.isTable() ? "&view=table" : "";
        String only = page.getOnly() == null ? "" : "&office=" + page.getOnly().code();
        Faces.redirect("schedule/week.xhtml?week=%s%s%s", IsoWeek.of(day), only, here);
    }
}
