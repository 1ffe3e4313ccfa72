package vn.coordination.schedule.sharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.rule.app.Retry;
import vn.coordination.schedule.SlotState;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.sharing.app.ShareRow;
import vn.coordination.schedule.sharing.app.ShareSlot;
import vn.coordination.schedule.sharing.app.SharingQueries;
import vn.coordination.schedule.sharing.app.SharingService;
import vn.coordination.schedule.slot.web.SlotPage;
import vn.coordination.shared.web.Messages;

/** The part of a slot's page that shares a draft with the other offices. */
@Named
@RequestScoped
public class SlotSharingPage {
    @Inject
    private SlotPage page;

    @Inject
    private SharingQueries queries;

    @Inject
    private SharingService sharing;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    private List<ShareRow> rows;

    public List<ShareRow> getRows() {
        if (rows == null) {
            SlotRow slot = page.getStored();
            rows = slot == null ? List.of() : queries.of(actor.scope(), slot.id());
        }
        return rows;
    }

    /** A draft of the reader's own office, and he is one of those who speak for it. */
    public boolean isOffered() {
        SlotRow slot = page.getStored();
        return slot != null
                && slot.mine()
                && !slot.busy()
                && slot.state() == SlotState.DRAFT
                && page.getRights().keeps();
    }

    /** The offices that do not read it yet. */
    public List<Office> getOthers() {
        List<Office> readers = getRows().stream().map(ShareRow::with).toList();
        return Arrays.stream(Office.values())
                .filter(office -> office != page.getStored().office() && !readers.contains(office))
                .toList();
    }

    public String share(Office office) {
        retry.run(() -> sharing.share(command(office)));
        Messages.done("sharing.shared");
        return again();
    }

    public String recall(Office office) {
        retry.run(() -> sharing.recall(command(office)));
        Messages.done("sharing.recalled");
        return again();
    }

    private ShareSlot command(Office office) {
        return new ShareSlot(page.getStored().id(), page.getStored().version(), office);
    }

    private String again() {
        return "/schedule/slot?faces-redirect=true&id=" + page.getStored().id();
    }
}
