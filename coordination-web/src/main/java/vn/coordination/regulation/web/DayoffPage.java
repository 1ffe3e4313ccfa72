package vn.coordination.regulation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.regulation.ChangeCalendar;
import vn.coordination.regulation.DayChange;
import vn.coordination.regulation.Standing;
import vn.coordination.regulation.app.CalendarQueries;
import vn.coordination.regulation.app.MovedRow;
import vn.coordination.shared.DayOff;
import vn.coordination.shared.HalfDayOff;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Messages;

/** One day of the working calendar: what it is, tried on the open clocks before it is saved. */
@Named
@ViewScoped
public class DayoffPage implements Serializable {
    private static final List<String> NAMES =
            List.of("NEW_YEAR", "TET", "HUNG_KINGS", "REUNIFICATION", "LABOUR", "NATIONAL", "CULTURE", "OTHER");

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

    private String day;
    private DayOffForm form;
    /** Null before a change was tried. */
    private List<MovedRow> moved;

    public void load() {
        LocalDate date = parsed();
        form = calendar.day(actor.scope(), date).map(DayOffForm::of).orElseGet(() -> DayOffForm.on(date));
    }

    /** What is no date opens today. */
    private LocalDate parsed() {
        try {
            return day == null ? city.today() : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return city.today();
        }
    }

    public void preview() {
        moved = isSound() ? changes.preview(command(), language.getLocale()) : null;
    }

    public void previewRemoval() {
        moved = changes.preview(form.removal(), language.getLocale());
    }

    public String save() {
        return isSound() ? make(command(), "dayoff.saved") : null;
    }

    public String remove() {
        return make(form.removal(), "dayoff.removed");
    }

    /** Another kind asks for other fields; what was tried no longer holds. */
    public void changed() {
        moved = null;
    }

    private String make(ChangeCalendar change, String told) {
        changes.make(change);
        Messages.done(told, Formats.date(form.getDate()));
        return "/administration/calendar?faces-redirect=true&year="
                + form.getDate().getYear();
    }

    private ChangeCalendar command() {
        return new ChangeCalendar(form.changes(), null, null);
    }

    /** Says under the fields what is wrong. */
    private boolean isSound() {
        boolean sound = true;
        List<DayChange> days = form.changes();
        for (int i = 0; i < days.size(); i++) {
            for (String problem : days.get(i).problems()) {
                Messages.refuseAt(i == 0 ? field(problem) : "madeUpOn", Messages.error(problem));
                sound = false;
            }
        }
        return sound;
    }

    private static String field(String problem) {
        return switch (problem) {
            case "calendar.problem.citation" -> "citation";
            case "calendar.problem.half" -> "half";
            default -> "kind";
        };
    }

    public DayOffForm getForm() {
        return form;
    }

    public List<MovedRow> getMoved() {
        return moved;
    }

    public boolean isTried() {
        return moved != null;
    }

    public List<DayOff.Kind> getKinds() {
        return List.of(DayOff.Kind.values());
    }

    public List<HalfDayOff.Half> getHalves() {
        return List.of(HalfDayOff.Half.values());
    }

    public List<Standing> getStandings() {
        return List.of(Standing.values());
    }

    public List<String> getNames() {
        return NAMES;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
