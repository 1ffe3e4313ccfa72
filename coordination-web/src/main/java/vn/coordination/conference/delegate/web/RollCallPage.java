package vn.coordination.conference.delegate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.coordination.conference.delegate.app.AttendanceService;
import vn.coordination.conference.delegate.app.DelegateFilter;
import vn.coordination.conference.delegate.app.DelegateFilter.Show;
import vn.coordination.conference.delegate.app.DelegateQueries;
import vn.coordination.conference.delegate.app.DelegateRow;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Text;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Messages;

/** What is written down at the door. */
@Named
@RequestScoped
public class RollCallPage {
    private static final int FEW = 50;

    @Inject
    private AttendanceService service;

    @Inject
    private DelegateQueries delegates;

    @Inject
    private DoorTimePage time;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    private String who;
    private String unit;

    /**
     * Whoever is the only one to fit what was typed has come; of several the page shows which. At an earlier time may have come
     * also who is there by now.
     */
    public void checkIn(DelegatesPage page) {
        Instant at = time.moment(page.getView());
        Show among = at == null ? Show.AWAITED : Show.ALL;
        List<DelegateRow> fitting =
                delegates.page(Scope.of(actor.get()), page.getId(), new DelegateFilter(who, among, 0, FEW));
        List<DelegateRow> exact = fitting.stream()
                .filter(row -> Text.folded(row.name()).equals(Text.folded(who)))
                .toList();
        List<DelegateRow> meant = exact.size() == 1 ? exact : fitting;
        if (meant.isEmpty()) {
            Messages.refuseAt("who", Messages.error("delegates.who.none." + among));
        } else if (meant.size() > 1) {
            page.narrow(who, among);
            Messages.warn("delegates.who.several." + among, meant.size());
        } else {
            came(page, meant.get(0), at);
        }
    }

    private void came(DelegatesPage page, DelegateRow one, Instant at) {
        int noted = retry.call(() -> service.came(page.getId(), List.of(one.id()), at));
        if (noted == 0) {
            Messages.warn("delegates.there", one.name());
        } else if (at == null) {
            Messages.done("delegates.done.came", one.name());
        } else {
            Messages.done("delegates.done.cameAt", one.name(), Formats.instant(at));
        }
        who = null;
        time.clear();
        page.everybody();
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
        Instant at = time.moment(page.getView());
        int came = retry.call(() -> service.allCame(page.getId(), unit, at));
        Messages.done("delegates.done.unit", came, unit);
        unit = null;
        time.clear();
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
