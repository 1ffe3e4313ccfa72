package vn.coordination.breach.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.coordination.breach.DecideOverride;
import vn.coordination.breach.app.LeaveQueries;
import vn.coordination.breach.app.LeaveRow;
import vn.coordination.breach.app.OverrideRow;
import vn.coordination.breach.app.OverrideService;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.regulation.web.CatalogueTexts;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Messages;

/** What was lifted and overridden in a month, and what waits for a second office; the month stands in the address. */
@Named
@ViewScoped
public class WaiversPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LeaveQueries queries;

    @Inject
    private OverrideService service;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    @Inject
    private CityDate city;

    private String typedMonth;
    private Month month;
    private List<LeaveRow> lifted = List.of();
    private List<OverrideRow> overrides = List.of();
    private String words;

    public void load() {
        Scope reader = Scope.of(actor.get());
        month = Month.of(typedMonth, city.today());
        lifted = queries.month(reader, month.value());
        overrides = queries.overrides(reader, month.value());
    }

    public String sign(OverrideRow row) {
        return decide(row, true);
    }

    /** To decline needs words. */
    public String decline(OverrideRow row) {
        if (words == null || words.isBlank()) {
            Messages.refuseAt("words", Messages.error("waivers.words.missing"));
            return null;
        }
        return decide(row, false);
    }

    private String decide(OverrideRow row, boolean sign) {
        retry.run(() -> service.decide(new DecideOverride(row.id(), row.version(), sign, words)));
        Messages.done(sign ? "waivers.signed" : "waivers.declined");
        return "/regulation/waivers?faces-redirect=true&month=" + month;
    }

    public boolean isWaiting() {
        return overrides.stream().anyMatch(OverrideRow::decidable);
    }

    public String title(RuleCode code) {
        return CatalogueTexts.title(
                code, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public List<WaiverSums.Sum> getSums() {
        return WaiverSums.of(
                lifted,
                overrides.stream().filter(row -> month.holds(row.askedAt())).toList());
    }

    public Month getMonth() {
        return month;
    }

    public List<LeaveRow> getLifted() {
        return lifted;
    }

    public List<OverrideRow> getOverrides() {
        return overrides;
    }

    public String getTypedMonth() {
        return typedMonth;
    }

    public void setTypedMonth(String typedMonth) {
        this.typedMonth = typedMonth;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
