package vn.coordination.conference.delegate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.coordination.conference.delegate.app.DelegateService;
import vn.coordination.conference.delegate.app.InviteDelegate;
import vn.coordination.organisation.app.OfficeQueries;
import vn.coordination.organisation.app.OfficeRow;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** Puts one more name on the list of a conference. */
@Named
@RequestScoped
public class InvitePage {
    @Inject
    private DelegateService service;

    @Inject
    private OfficeQueries offices;

    @Inject
    private Retry retry;

    private String name;
    private String unit;
    private String point;
    private boolean member;

    public void invite(DelegatesPage page) {
        retry.call(() -> service.invite(new InviteDelegate(page.getId(), name, unit, point, member)));
        Messages.done("delegates.done.invited", name);
        name = null;
    }

    /** Whose people are known by their names. */
    public List<OfficeRow> getOffices() {
        return offices.offices();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPoint() {
        return point;
    }

    public void setPoint(String point) {
        this.point = point;
    }

    public boolean isMember() {
        return member;
    }

    public void setMember(boolean member) {
        this.member = member;
    }
}
