package vn.coordination.schedule.week.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.coordination.schedule.web.WeekChoice;
import vn.coordination.shared.IsoWeek;

/** What was done with one week; the states of weeks are common knowledge of the three offices. */
@Named
@RequestScoped
public class WeekHistoryPage {
    @Inject
    private WeekChoice choice;

    private String week;

    public IsoWeek getIso() {
        return choice.of(week);
    }

    public String getWeek() {
        return week;
    }

    public void setWeek(String week) {
        this.week = week;
    }
}
