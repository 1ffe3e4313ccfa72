package vn.coordination.schedule.issued.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.app.Retry;
import vn.coordination.schedule.AskChange;
import vn.coordination.schedule.DecideChange;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.issued.app.ChangeNoteRow;
import vn.coordination.schedule.issued.app.ChangeRequestQueries;
import vn.coordination.schedule.issued.app.ChangeRequestRow;
import vn.coordination.schedule.issued.app.ChangeRequestService;
import vn.coordination.schedule.slot.web.SlotPage;
import vn.coordination.shared.web.Messages;

/** Asks the chief for a change of an issued slot, as it is typed in the form of the slot. */
@Named
@RequestScoped
public class ChangePage {
    @Inject
    private SlotPage page;

    @Inject
    private ChangeRequestService requests;

    @Inject
    private ChangeRequestQueries queries;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Retry retry;

    /** Chosen when the form is drawn, so that a form sent twice asks once. */
    private String key = UUID.randomUUID().toString();

    private String reason;

    /** For who keeps the office's schedule but cannot change what is issued. */
    public boolean isOffered() {
        return page.getStored() != null
                && page.getView().published()
                && page.getRights().keeps()
                && page.isEditable();
    }

    /** Asking takes the place of saving, which would only be refused: of a deputy without a mandate, too. */
    public boolean isInstead() {
        return isOffered() && !page.getView().speaks();
    }

    public ChangeRequestRow getOpen() {
        return page.getId() == null
                ? null
                : queries.openOf(currentActor.scope(), page.getId()).orElse(null);
    }

    /** Why and by whom the slot was changed since its week was issued. */
    public List<ChangeNoteRow> getNotes() {
        return page.getId() == null ? List.of() : queries.notes(currentActor.scope(), page.getId());
    }

    public String ask() {
        return ask(page.getForm().plan());
    }

    public String askToCancel() {
        return ask(null);
    }

    private String ask(SlotPlan wanted) {
        AskChange command = new AskChange(page.getForm().getId(), page.getForm().getVersion(), wanted, reason);
        retry.once(key, () -> requests.ask(command));
        return done("change.asked");
    }

    public String withdraw(ChangeRequestRow open) {
        retry.run(() -> requests.withdraw(new DecideChange(open.id(), open.version(), null)));
        return done("change.withdrawn");
    }

    private String done(String message) {
        Messages.done(message, page.getStored().plan().title());
        return "/schedule/slot?faces-redirect=true&id=" + page.getId();
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
