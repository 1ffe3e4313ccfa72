package vn.coordination.reception.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.coordination.petition.Identity;
import vn.coordination.reception.app.VisitRow;
import vn.coordination.reception.app.VisitorService;
import vn.coordination.rule.app.Retry;

/** Who came on a visit, shown in the one answer in which it was asked for and kept nowhere. */
@Named
@RequestScoped
public class VisitorPage {
    @Inject
    private VisitorService visitors;

    @Inject
    private Retry retry;

    private String purpose;
    private long shown;
    private Identity visitor;

    public void look(VisitRow visit) {
        visitor = retry.call(() -> visitors.look(visit.id(), purpose)).orElse(null);
        shown = visit.id();
        purpose = null;
    }

    public boolean shows(VisitRow visit) {
        return visitor != null && shown == visit.id();
    }

    public Identity getVisitor() {
        return visitor;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
