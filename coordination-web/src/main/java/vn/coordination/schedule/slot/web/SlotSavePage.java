package vn.coordination.schedule.slot.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.coordination.schedule.EditSlot;
import vn.coordination.schedule.PlanSlot;
import vn.coordination.schedule.SlotAct;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.card.web.SlotActs;
import vn.coordination.schedule.web.InputHandler;
import vn.coordination.shared.web.Messages;

/** Stores what was typed for a slot, exchanges it, takes it back, strikes it out. */
@Named
@RequestScoped
public class SlotSavePage {
    @Inject
    private SlotPage page;

    @Inject
    private SlotReader reader;

    @Inject
    private SlotActs acts;

    /** Chosen when the form is drawn, so that a form sent twice is stored once. */
    private String key = UUID.randomUUID().toString();

    private String reason;

    /** A field that cannot be read does not hide what is wrong with the others: all of it is told at once. */
    public void tellRest(ComponentSystemEvent checked) {
        if (FacesContext.getCurrentInstance().isValidationFailed()) {
            new TypedSlot(checked.getComponent())
                    .problems(page.getForm().getDay())
                    .forEach(InputHandler::tell);
        }
    }

    public String save() {
        return store(false);
    }

    /** Saves and exchanges. */
    public String submit() {
        return store(true);
    }

    private String store(boolean submit) {
        SlotForm form = page.getForm();
        if (form.isFresh()) {
            PlanSlot command = new PlanSlot(reader.actor().office(), form.plan(), reason);
            return done(submit, submit ? acts.exchange(key, command) : acts.plan(key, command));
        }
        EditSlot command = new EditSlot(form.getId(), form.getVersion(), form.plan(), reason);
        return done(submit, submit ? acts.exchangeEdited(key, command) : acts.edit(key, command));
    }

    private String done(boolean submit, long slot) {
        return done(submit ? "slot.saved.submitted" : "slot.saved", slot);
    }

    public String withdraw() {
        acts.withdraw(key, act(page.getStored()));
        return done("slot.withdrawn", page.getStored().id());
    }

    public String cancel() {
        acts.cancel(key, act(page.getStored()));
        return done("slot.cancelled", page.getStored().id());
    }

    private SlotAct act(SlotRow row) {
        return new SlotAct(row.id(), row.version(), reason);
    }

    private String done(String message, long slot) {
        Messages.done(message, page.getForm().getTitle());
        return "/schedule/slot?faces-redirect=true&id=" + slot;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
