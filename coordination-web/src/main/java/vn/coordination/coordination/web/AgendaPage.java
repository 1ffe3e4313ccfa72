package vn.coordination.coordination.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.regulation.TakeOffAgenda;
import vn.coordination.regulation.app.AgendaQueries;
import vn.coordination.regulation.app.AgendaRow;
import vn.coordination.regulation.app.AgendaService;
import vn.coordination.regulation.web.ClockPages;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Messages;

/** What the chiefs speak of at the next coordination meeting, because it stayed late too long. */
@Named
@ViewScoped
public class AgendaPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AgendaQueries agenda;

    @Inject
    private AgendaService service;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    @Inject
    private Language language;

    private List<AgendaRow> next = List.of();
    private List<AgendaRow> takenOff = List.of();
    private String reason;

    public void load() {
        Scope scope = actor.scope();
        next = agenda.next(scope, language.getLocale());
        takenOff = agenda.takenOff(scope, language.getLocale());
    }

    /** To take off needs words. */
    public String takeOff(AgendaRow row) {
        if (reason == null || reason.isBlank()) {
            Messages.refuseAt("reason", Messages.error("agenda.reason.missing"));
            return null;
        }
        retry.run(() -> service.takeOff(new TakeOffAgenda(row.id(), row.version(), reason)));
        Messages.done("agenda.takenOff");
        return "/coordination/agenda?faces-redirect=true";
    }

    public String opens(AgendaRow row) {
        return ClockPages.of(row.clock());
    }

    /** Whether the reader may take anything off. */
    public boolean isChair() {
        return next.stream().anyMatch(AgendaRow::removable);
    }

    public List<AgendaRow> getNext() {
        return next;
    }

    public List<AgendaRow> getTakenOff() {
        return takenOff;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
