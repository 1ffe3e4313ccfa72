package vn.coordination.schedule.card.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import vn.coordination.schedule.EditSlot;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.Place;
import vn.coordination.schedule.SettleConflict;
import vn.coordination.schedule.SlotAct;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.web.SlotWords;
import vn.coordination.schedule.web.WeekPicture;
import vn.coordination.shared.web.Messages;

/** The card beside the board: one slot, what can be done with it, and why something could not be done. */
@Named
@ViewScoped
public class CardPage implements Serializable {
    @Inject
    private CardReader reader;

    @Inject
    private SlotActs acts;

    private Long slot;
    private Attempt attempt;
    private String reason;
    private String key = UUID.randomUUID().toString();
    private SlotCard card;

    /** Called before every drawing; a slot the reader may not know of leaves the card closed. */
    public void show(WeekPicture picture) {
        card = slot == null
                ? null
                : picture.slot(slot)
                        .map(row -> reader.read(picture, row, attempt))
                        .orElse(null);
    }

    public void open(Long wanted) {
        slot = wanted;
        attempt = null;
        reason = null;
    }

    public void close() {
        open(null);
    }

    /** @param onceKey of this one gesture */
    public void drop(long moved, int version, LocalDate day, HalfDay half, Place place, String onceKey) {
        open(moved);
        acts.dropped(moved, day, half, place).ifPresent(plan -> {
            attempt = Attempt.change(plan);
            acts.edit(onceKey, new EditSlot(moved, version, plan, null));
            settled("slot.moved", plan.title(), plan);
        });
    }

    public void take(SlotCard.Way way) {
        SlotPlan base = attempt == null ? card.slot().plan() : attempt.plan();
        attempt = Attempt.change(way.way().applyTo(base));
        again();
    }

    public void submit() {
        attempt = new Attempt(Attempt.Kind.SUBMIT, null);
        again();
    }

    public void cancel() {
        attempt = new Attempt(Attempt.Kind.CANCEL, null);
        again();
    }

    /** Tries the same once more, with the reason that was given. */
    public void again() {
        SlotRow row = card.slot();
        SlotAct act = new SlotAct(row.id(), row.version(), reason);
        SlotPlan plan = attempt.plan();
        switch (attempt.kind()) {
            case CHANGE -> acts.edit(key, new EditSlot(row.id(), row.version(), plan, reason));
            case SUBMIT -> acts.submit(key, act);
            case CANCEL -> acts.cancel(key, act);
        }
        settled("slot.done." + attempt.kind().name(), row.plan().title(), plan == null ? row.plan() : plan);
    }

    public void withdraw() {
        acts.withdraw(key, seen());
        settled("slot.withdrawn", card.title(), card.slot().plan());
    }

    public void hold() {
        acts.hold(key, seen());
        settled("slot.held", card.title(), card.slot().plan());
    }

    public void record() {
        acts.record(key, seen());
        settled("slot.recorded", card.title(), card.slot().plan());
    }

    private SlotAct seen() {
        return new SlotAct(card.slot().id(), card.slot().version(), reason);
    }

    public void askPrecedence() {
        acts.askPrecedence(settle(card.contest()));
        settled("conflict.asked", card.title(), card.slot().plan());
    }

    public void yield(Contest contest) {
        acts.yield(settle(contest));
        settled("conflict.yielded", card.title(), card.slot().plan());
    }

    public void decide(Contest contest) {
        acts.decide(settle(contest));
        settled("conflict.decided", card.title(), card.slot().plan());
    }

    private SettleConflict settle(Contest contest) {
        return new SettleConflict(contest.conflict(), contest.version(), reason == null ? "" : reason);
    }

    private void settled(String message, String title, SlotPlan plan) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        Messages.done(message, title, SlotWords.time(plan, locale), SlotWords.day(plan.day(), locale));
        attempt = null;
        reason = null;
        key = UUID.randomUUID().toString();
    }

    public SlotCard getCard() {
        return card;
    }

    public Long getSlot() {
        return slot;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
