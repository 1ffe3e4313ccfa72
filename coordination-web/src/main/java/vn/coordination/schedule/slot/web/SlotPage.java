package vn.coordination.schedule.slot.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import vn.coordination.schedule.Precedence;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.card.web.SlotCard;
import vn.coordination.schedule.web.SlotRights;
import vn.coordination.shared.IsoWeek;

/** One slot, entered or changed. Which one is in the address: its id, one to copy, or the day of a new one. */
@Named
@ViewScoped
public class SlotPage implements Serializable {
    @Inject
    private SlotReader reader;

    @Inject
    private ChoiceReader offers;

    @Inject
    private PreviewReader previews;

    private Long id;
    private Long copy;
    private String week;
    private LocalDate day;
    private SlotForm form;
    private SlotRow stored;
    private SlotChoices choices;
    private SlotPreview preview;
    private transient SlotView view;

    public void open() {
        stored = id == null ? null : reader.slot(id).orElse(null);
        if (id != null) {
            form = stored == null ? null : SlotForm.of(stored);
        } else {
            form = reader.model(copy)
                    .map(SlotForm::copy)
                    .orElseGet(() -> SlotForm.on(day == null ? reader.firstDay(week) : day));
        }
        if (form != null) {
            choices = offers.choices(form.getDay());
            check();
        }
    }

    /** Before every drawing: what is stored now, so that a change by somebody else is seen. */
    public void load() {
        stored = id == null ? null : reader.slot(id).orElse(null);
        LocalDate shown = form == null || form.getDay() == null ? reader.firstDay(week) : form.getDay();
        view = reader.view(stored, IsoWeek.of(shown));
    }

    /** What would clash if it were exchanged as it is typed. */
    public void check() {
        boolean useful = isEditable() && form.getDay() != null;
        preview = useful ? previews.read(form.getId(), reader.actor().office(), form.plan()) : null;
    }

    /** The body that meets says how far its meetings go before others. */
    public void bodyChosen() {
        choices.body(form.getBody()).ifPresent(body -> form.setPrecedence(Precedence.of(body.precedence())));
        check();
    }

    /** Asks all members of the body, its head in the chair. */
    public void addMembers() {
        if (form.getBody() != null) {
            offers.members(form.getBody(), form.getDay()).forEach(form.getPeople()::ask);
            check();
        }
    }

    public void use(SlotCard.Way way) {
        form.take(way.way().applyTo(form.plan()));
        check();
    }

    void take(SlotForm other) {
        form = other;
        check();
    }

    public boolean isEditable() {
        SlotRights rights = getRights();
        return form != null && (stored == null ? rights.mayEnter() : rights.mayEdit(stored));
    }

    public SlotRights getRights() {
        return new SlotRights(reader.actor());
    }

    public SlotView getView() {
        return view;
    }

    public SlotForm getForm() {
        return form;
    }

    public SlotRow getStored() {
        return stored;
    }

    public SlotChoices getChoices() {
        return choices;
    }

    public PersonConverter getPersons() {
        return new PersonConverter(choices);
    }

    public SlotPreview getPreview() {
        return preview;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCopy() {
        return copy;
    }

    public void setCopy(Long copy) {
        this.copy = copy;
    }

    public String getWeek() {
        return week;
    }

    public void setWeek(String week) {
        this.week = week;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
