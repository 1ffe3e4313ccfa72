package vn.coordination.schedule.slot.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.app.ScheduleQueries;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.card.web.HoldingReader;
import vn.coordination.schedule.web.SlotLook;
import vn.coordination.schedule.web.WeekChoice;
import vn.coordination.schedule.week.app.ConsentQueries;
import vn.coordination.schedule.week.app.WeekQueries;
import vn.coordination.shared.IsoWeek;

/** Reads one slot, and which week an address without a slot means. */
@ApplicationScoped
public class SlotReader {
    private final CurrentActor currentActor;
    private final ScheduleQueries schedule;
    private final WeekQueries weeks;
    private final WeekChoice choice;
    private final HoldingReader holdings;
    private final ConsentQueries consent;

    @Inject
    SlotReader(
            CurrentActor currentActor,
            ScheduleQueries schedule,
            WeekQueries weeks,
            WeekChoice choice,
            HoldingReader holdings,
            ConsentQueries consent) {
        this.currentActor = currentActor;
        this.schedule = schedule;
        this.weeks = weeks;
        this.choice = choice;
        this.holdings = holdings;
        this.consent = consent;
    }

    protected SlotReader() {
        this(null, null, null, null, null, null);
    }

    /** The slot as the reader may see it; nothing when he may not even know of it. */
    public Optional<SlotRow> slot(long id) {
        return schedule.slot(currentActor.scope(), id);
    }

    /** The plan to begin a copy with; nothing when there is nothing to copy or the reader may not open it. */
    public Optional<SlotPlan> model(Long copied) {
        return copied == null
                ? Optional.empty()
                : slot(copied).filter(row -> !row.busy()).map(SlotRow::plan);
    }

    /** @param slot null while it is not stored */
    public SlotView view(SlotRow slot, IsoWeek week) {
        boolean speaks = consent.voice(currentActor.scope()).maySpeak();
        if (slot == null) {
            return new SlotView(null, null, week, null, speaks);
        }
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return new SlotView(slot, look(slot), week, holdings.read(slot.id(), locale), speaks);
    }

    private SlotLook look(SlotRow slot) {
        IsoWeek week = IsoWeek.of(slot.plan().day());
        return SlotLook.of(slot, weeks.week(currentActor.scope(), week).state());
    }

    /** The first day of the week on which something may still be entered. */
    public LocalDate firstDay(String week) {
        LocalDate monday = choice.of(week).monday();
        LocalDate today = choice.today();
        return today.isAfter(monday) && IsoWeek.of(today).equals(IsoWeek.of(monday)) ? today : monday;
    }

    public Actor actor() {
        return currentActor.get();
    }
}
