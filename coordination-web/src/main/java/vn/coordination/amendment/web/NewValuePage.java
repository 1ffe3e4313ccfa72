package vn.coordination.amendment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import vn.coordination.amendment.ProposeValue;
import vn.coordination.amendment.app.AmendmentQueries;
import vn.coordination.amendment.app.DraftService;
import vn.coordination.amendment.app.ProposalRow;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.regulation.web.CatalogueTexts;
import vn.coordination.regulation.web.TypedLimit;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterUnit;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Messages;

/** Another value for one number of the regulation, in a draft. */
@Named
@ViewScoped
public class NewValuePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AmendmentQueries amendments;

    @Inject
    private DraftService drafts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Language language;

    @Inject
    private Retry retry;

    private long id;
    private String key;
    private ProposalRow row;
    private String amount;
    private ParameterUnit unit;

    /** Leads to the list when there is no such number in a draft. */
    public String load() {
        boolean draft = amendments
                .version(actor.scope(), id)
                .filter(line -> line.draft())
                .isPresent();
        Optional<ProposalRow> found = amendments.values(actor.scope(), id).stream()
                .filter(each -> draft && each.key().name().equals(key))
                .findFirst();
        if (found.isEmpty()) {
            return "/regulation/versions?faces-redirect=true";
        }
        row = found.get();
        amount = TypedLimit.shown(row.value(), language.getLocale());
        unit = row.value().unit();
        return null;
    }

    public String save() {
        Limit limit;
        try {
            limit = TypedLimit.read(amount, unit);
        } catch (IllegalArgumentException notOfTheUnit) {
            Messages.refuseAt("amount", Messages.error("parameter.amount.wrong"));
            return null;
        }
        retry.run(() -> drafts.propose(new ProposeValue(id, row.key(), limit, row.version())));
        Messages.done("newvalue.saved", getName());
        return "/regulation/draft?faces-redirect=true&id=" + id;
    }

    public String getName() {
        return CatalogueTexts.number(row.key(), language.getLocale());
    }

    public String getCode() {
        return row.key().code().printed();
    }

    public Set<ParameterUnit> getUnits() {
        return row.key().units();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public ParameterUnit getUnit() {
        return unit;
    }

    public void setUnit(ParameterUnit unit) {
        this.unit = unit;
    }
}
