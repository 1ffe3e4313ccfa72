package vn.coordination.schedule.week.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import vn.coordination.schedule.web.WeekChoice;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.web.Address;

/** Turns the pages of the calendar: the weeks around the one shown, and the week of a day that was picked. */
@Named
@RequestScoped
public class WeekTurnPage {
    @Inject
    private WeekChoice choice;

    @Inject
    private WeekPage page;

    private LocalDate day;

    /** The week before or after so many, looked at in the same way. */
    public String weekOn(int weeks) {
        return in(IsoWeek.of(getShown().monday().plusWeeks(weeks)));
    }

    public String getThisWeek() {
        return in(IsoWeek.of(choice.today()));
    }

    private String in(IsoWeek week) {
        return address(week, page.getView(), page.getOffice());
    }

    /** @param code of the office whose slots alone are shown; null for all */
    public String ofOffice(String code) {
        return address(page.getWeek(), page.getView(), code);
    }

    /** @param view null for the board */
    public String as(String view) {
        return address(page.getWeek(), view, page.getOffice());
    }

    private static String address(Object week, String view, String office) {
        return new Address("week.xhtml")
                .with("week", week)
                .with("view", view)
                .with("office", office)
                .toString();
    }

    private IsoWeek getShown() {
        return choice.of(page.getWeek());
    }

    public LocalDate getDay() {
        return day == null ? getShown().monday() : day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public void pick() {
        Faces.redirect("schedule/" + in(IsoWeek.of(day)));
    }
}
