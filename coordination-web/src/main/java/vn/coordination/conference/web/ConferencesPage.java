package vn.coordination.conference.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.List;
import vn.coordination.conference.ConferenceKind;
import vn.coordination.conference.app.ConferenceFilter;
import vn.coordination.conference.app.ConferenceQueries;
import vn.coordination.conference.app.ConferenceRow;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Texts;

/** The conferences of a month, as the address asks for them. */
@Named
@ViewScoped
public class ConferencesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConferenceQueries conferences;

    @Inject
    private CurrentActor actor;

    @Inject
    private CityDate city;

    private String month;
    private String kind;
    private String office;
    private List<ConferenceRow> rows = List.of();

    /** Whatever the address does not say, or says wrongly, is not asked for. */
    public void load() {
        YearMonth wanted = wanted();
        month = wanted.toString();
        rows = conferences.list(
                actor.scope(), new ConferenceFilter(wanted.atDay(1), wanted.atEndOfMonth(), kind(), office()));
    }

    private YearMonth wanted() {
        try {
            return month == null ? YearMonth.from(city.today()) : YearMonth.parse(month);
        } catch (DateTimeException noMonth) {
            return YearMonth.from(city.today());
        }
    }

    private ConferenceKind kind() {
        return Arrays.stream(ConferenceKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    private Office office() {
        return Arrays.stream(Office.values())
                .filter(one -> one.code().equals(office))
                .findFirst()
                .orElse(null);
    }

    public boolean isPlanner() {
        return actor.get().hasAny(Role.SCHEDULE_COORDINATOR, Role.CHIEF, Role.DEPUTY_CHIEF, Role.DIVISION_HEAD);
    }

    /** He sees to the points, of whichever office. */
    public boolean isTechnician() {
        return actor.get().has(Role.IT_SUPPORT);
    }

    /** The month as the list is headed. */
    public String getHeading() {
        YearMonth shown = YearMonth.parse(month);
        return Texts.text(
                FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                "conferences.month",
                Integer.toString(shown.getMonthValue()),
                Integer.toString(shown.getYear()));
    }

    /** The quarter of the month, as its clock names it (MT-13). */
    public String getQuarter() {
        YearMonth shown = YearMonth.parse(month);
        return shown.getYear() + "-Q" + shown.get(IsoFields.QUARTER_OF_YEAR);
    }

    public String getBefore() {
        return YearMonth.parse(month).minusMonths(1).toString();
    }

    public String getAfter() {
        return YearMonth.parse(month).plusMonths(1).toString();
    }

    public ConferenceKind[] getKinds() {
        return ConferenceKind.values();
    }

    public Office[] getOffices() {
        return Office.values();
    }

    public List<ConferenceRow> getRows() {
        return rows;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }
}
