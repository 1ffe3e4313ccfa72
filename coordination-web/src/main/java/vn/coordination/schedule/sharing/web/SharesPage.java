package vn.coordination.schedule.sharing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.rule.app.Retry;
import vn.coordination.schedule.sharing.app.ShareRow;
import vn.coordination.schedule.sharing.app.ShareSlot;
import vn.coordination.schedule.sharing.app.SharingQueries;
import vn.coordination.schedule.sharing.app.SharingService;
import vn.coordination.schedule.web.SlotRights;
import vn.coordination.schedule.web.WeekChoice;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.web.Messages;

/** The drafts that go between the offices: what one's own shares, and what others share with it. */
@Named
@ViewScoped
public class SharesPage implements Serializable {
    @Inject
    private SharingQueries queries;

    @Inject
    private SharingService sharing;

    @Inject
    private WeekChoice choice;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Retry retry;

    private List<ShareRow> given = List.of();
    private List<ShareRow> received = List.of();
    private Actor actor;
    private String week;
    private Office office;

    public void load() {
        actor = currentActor.get();
        Scope scope = Scope.of(actor);
        given = queries.given(scope);
        received = queries.received(scope);
    }

    public String recall(ShareRow row) {
        retry.run(() -> sharing.recall(new ShareSlot(row.slot(), row.version(), row.with())));
        Messages.done("sharing.recalled");
        return "/schedule/shares?faces-redirect=true&includeViewParams=true";
    }

    public String shareWeek() {
        int drafts = retry.call(() -> sharing.shareWeek(getIsoWeek(), office));
        Messages.done("sharing.week.shared", drafts);
        return "/schedule/shares?faces-redirect=true&includeViewParams=true";
    }

    public boolean isKeeping() {
        return new SlotRights(actor).keeps();
    }

    /** The week whose drafts may be shared at once. */
    public IsoWeek getIsoWeek() {
        return choice.of(week);
    }

    public List<Office> getOthers() {
        return Arrays.stream(Office.values()).filter(each -> !actor.isOf(each)).toList();
    }

    public List<ShareRow> getGiven() {
        return given;
    }

    public List<ShareRow> getReceived() {
        return received;
    }

    public String getWeek() {
        return week;
    }

    public void setWeek(String week) {
        this.week = week;
    }

    public Office getOffice() {
        return office;
    }

    public void setOffice(Office office) {
        this.office = office;
    }
}
