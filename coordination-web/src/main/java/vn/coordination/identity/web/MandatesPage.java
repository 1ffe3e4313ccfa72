package vn.coordination.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.MandateQueries;
import vn.coordination.identity.app.MandateRow;
import vn.coordination.identity.app.MandateService;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Validity;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Messages;

/** Who may act for whom; the administrator gives mandates for all offices, a chief for his own. */
@Named
@ViewScoped
public class MandatesPage implements Serializable {
    @Inject
    private MandateQueries mandates;

    @Inject
    private MandateService service;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    @Inject
    private CityDate city;

    private List<MandateRow> rows = List.of();
    private MandateForm form;
    private Actor who;

    public void load() {
        who = actor.get();
        rows = mandates.mandates(Scope.of(who));
        form = new MandateForm(who.office(), city.today());
    }

    public String grant() {
        Optional<Validity> validity = form.getValidity().read();
        if (validity.isEmpty()) {
            return null;
        }
        retry.run(() -> service.grant(form.command(validity.get())));
        Messages.done("mandates.granted");
        return "/administration/mandates?faces-redirect=true";
    }

    public String revoke(MandateRow row) {
        retry.run(() -> service.revoke(row.id(), row.version()));
        Messages.done("mandates.revoked");
        return "/administration/mandates?faces-redirect=true";
    }

    /** What the service would refuse is not offered. */
    public boolean mayChange(Office office) {
        return isEverywhere() || who.isOf(office);
    }

    public boolean isEverywhere() {
        return who.has(Role.ADMINISTRATOR);
    }

    public List<MandateRow> getRows() {
        return rows;
    }

    public MandateForm getForm() {
        return form;
    }
}
