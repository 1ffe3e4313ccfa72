package vn.coordination.conference.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.coordination.conference.delegate.app.AttendanceService;
import vn.coordination.conference.delegate.app.DecisionService;
import vn.coordination.conference.delegate.app.DelegateFilter;
import vn.coordination.conference.delegate.app.DelegateQueries;
import vn.coordination.conference.delegate.app.DelegateRow;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Text;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** What is written down at the door. */
@Named
@RequestScoped
public class RollCallPage {
    private static final int FEW = 50;

    @Inject
    private AttendanceService service;

    @Inject
    private DecisionService decisions;

    @Inject
    private DelegateQueries delegates;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    private String who;
    private String unit;

    /** Whoever is the only one to fit what was typed has come; of several the page shows which. */
    public void checkIn(DelegatesPage page) {
        List<DelegateRow> fitting = delegates.page(
                Scope.of(actor.get()), page.getId(), new DelegateFilter(who, DelegateFilter.Show.AWAITED, 0, FEW));
        List<DelegateRow> exact = fitting.stream()
                .filter(row -> Text.folded(row.name()).equals(Text.folded(who)))
                .toList();
        List<DelegateRow> meant = exact.size() == 1 ? exact : fitting;
        if (meant.isEmpty()) {
            Messages.refuseAt("who", Messages.error("delegates.who.none"));
        } else if (meant.size() > 1) {
            page.narrow(who);
            Messages.warn("delegates.who.several", meant.size());
        } else {
            DelegateRow one = meant.get(0);
            retry.call(() -> service.came(page.getId(), List.of(one.id()), null));
            Messages.done("delegates.done.came", one.name());
            who = null;
            page.everybody();
        }
    }

    /** What a button of a line asks for. The list may have moved meanwhile: the line says whom it means. */
    public void perform(DelegatesPage page) {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        long of = Long.parseLong(asked.get("of"));
        String act = asked.get("act");
        switch (act) {
            case "came" -> retry.call(() -> service.came(page.getId(), List.of(of), null));
            case "left" -> retry.call(() -> service.left(page.getId(), List.of(of), null));
            case "undo" -> retry.call(() -> service.undo(page.getId(), of));
            default -> throw new IllegalArgumentException("no such act: " + act);
        }
        Messages.stored();
    }

    /** Everybody of the unit that was chosen. */
    public void markUnit(DelegatesPage page) {
        int came = retry.call(() -> service.allCame(page.getId(), unit));
        Messages.done("delegates.done.unit", came, unit);
        unit = null;
    }

    public void decide(DelegatesPage page, int position) {
        retry.call(() -> decisions.decide(page.getId(), position, null));
        Messages.done("delegates.done.decided");
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
