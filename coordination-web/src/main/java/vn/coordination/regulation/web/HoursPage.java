package vn.coordination.regulation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.regulation.ChangeCalendar;
import vn.coordination.regulation.app.CalendarQueries;
import vn.coordination.regulation.app.MovedRow;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Messages;

/** Office hours from a date on, tried on the open clocks before they are saved. */
@Named
@ViewScoped
public class HoursPage implements Serializable {
    @Inject
    private CalendarQueries calendar;

    @Inject
    private CalendarChanges changes;

    @Inject
    private CurrentActor actor;

    @Inject
    private CityDate city;

    @Inject
    private Language language;

    private HoursForm form;
    /** Null before a change was tried. */
    private List<MovedRow> moved;

    @PostConstruct
    void load() {
        form = new HoursForm(city.today(), calendar.hours(actor.scope()).get(0).hours());
    }

    public void preview() {
        moved = isSound() ? changes.preview(command(), language.getLocale()) : null;
    }

    public String save() {
        if (!isSound()) {
            return null;
        }
        changes.make(command());
        Messages.done("hours.saved", Formats.date(form.getFrom()));
        return "/administration/calendar?faces-redirect=true";
    }

    private ChangeCalendar command() {
        return ChangeCalendar.ofHours(form.getFrom(), form.content());
    }

    private boolean isSound() {
        boolean sound = form.content().inOrder();
        if (!sound) {
            Messages.refuseAt("afternoonTo", Messages.error("hours.problem"));
        }
        return sound;
    }

    public HoursForm getForm() {
        return form;
    }

    public List<MovedRow> getMoved() {
        return moved;
    }

    public boolean isTried() {
        return moved != null;
    }
}
