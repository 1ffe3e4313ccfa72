package vn.coordination.reception.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.reception.DayState;
import vn.coordination.reception.app.ReceptionDayRow;
import vn.coordination.reception.app.ReceptionQueries;
import vn.coordination.reception.app.VisitRow;
import vn.coordination.shared.City;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Texts;

/** A month of reception: the days of leaders and deputies, and the register of visits below. */
@Named
@ViewScoped
public class ReceptionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReceptionQueries receptions;

    @Inject
    private CurrentActor actor;

    @Inject
    private CityDate city;

    private String month;
    private Long open;
    private Long visit;
    private List<ReceptionDayRow> days = List.of();
    private List<VisitRow> visits = List.of();

    /** Without a month in the address, or with one that is none: that of the day or visit named there, or this month. */
    public void load() {
        YearMonth wanted = wanted();
        month = wanted.toString();
        days = receptions.days(actor.scope(), wanted);
        visits = receptions.visits(actor.scope(), wanted);
    }

    private YearMonth wanted() {
        try {
            return month == null ? named() : YearMonth.parse(month);
        } catch (DateTimeException noMonth) {
            return YearMonth.from(city.today());
        }
    }

    private YearMonth named() {
        Optional<LocalDate> day = open == null
                ? Optional.empty()
                : receptions.day(actor.scope(), open).map(row -> row.time().day());
        Optional<LocalDate> came = visit == null
                ? Optional.empty()
                : receptions.visit(actor.scope(), visit).map(row -> LocalDate.ofInstant(row.at(), City.ZONE));
        return YearMonth.from(day.or(() -> came).orElseGet(city::today));
    }

    /** The day whose acts are shown; null for none. Another office's day is only looked at. */
    public ReceptionDayRow getChosen() {
        return days.stream()
                .filter(day -> open != null && day.id() == open)
                .filter(day -> actor.get().isOf(day.office()))
                .findFirst()
                .orElse(null);
    }

    public String look(DayState state) {
        return switch (state) {
            case PLANNED -> "draft";
            case POSTED -> "proposed";
            case POSTPONED -> "displaced";
            case UNCLAIMED -> "near";
            case HELD -> "confirmed";
            case CANCELLED -> "plain";
        };
    }

    public String getTitle() {
        YearMonth shown = YearMonth.parse(month);
        return Texts.text(
                FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                "reception.month",
                Integer.toString(shown.getMonthValue()),
                Integer.toString(shown.getYear()));
    }

    public String getBefore() {
        return YearMonth.parse(month).minusMonths(1).toString();
    }

    public String getAfter() {
        return YearMonth.parse(month).plusMonths(1).toString();
    }

    /** The office's own days on which citizens are received, for the register. */
    public List<ReceptionDayRow> getReceiving() {
        return days.stream()
                .filter(day -> actor.get().isOf(day.office()) && day.state().receives())
                .toList();
    }

    public boolean isPlanner() {
        return actor.get().hasAny(Role.SCHEDULE_COORDINATOR, Role.CHIEF, Role.DEPUTY_CHIEF, Role.DIVISION_HEAD);
    }

    public boolean isReceiver() {
        return actor.get().hasAny(Role.CITIZEN_RECEIVER, Role.PETITION_OFFICER);
    }

    public boolean isLeader() {
        return actor.get().hasAny(Role.CHIEF, Role.DEPUTY_CHIEF);
    }

    /** Who may sign for the office. */
    public boolean isSigning() {
        return isLeader() || actor.get().has(Role.DIVISION_HEAD);
    }

    /** Who may ask who came. */
    public boolean isLooking() {
        return isReceiver() || actor.get().has(Role.DEPUTY_CHIEF);
    }

    public boolean own(VisitRow visit) {
        return actor.get().isOf(visit.office());
    }

    public List<ReceptionDayRow> getDays() {
        return days;
    }

    public List<VisitRow> getVisits() {
        return visits;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public Long getVisit() {
        return visit;
    }

    public void setVisit(Long visit) {
        this.visit = visit;
    }

    public Long getOpen() {
        return open;
    }

    public void setOpen(Long open) {
        this.open = open;
    }
}
