package vn.coordination.petition.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.scan.app.OpenedScan;
import vn.coordination.petition.scan.app.ScanQueries;
import vn.coordination.petition.scan.app.ScanRow;
import vn.coordination.petition.scan.app.ScanService;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** The scans of the petition that is open: listed, added, and each saved for a purpose that is recorded. */
@Named
@RequestScoped
public class ScansPage {
    @Inject
    private PetitionPage page;

    @Inject
    private ScanUploadPage upload;

    @Inject
    private ScanService scans;

    @Inject
    private ScanQueries queries;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    private List<ScanRow> rows;
    private String purpose;
    private String key = UUID.randomUUID().toString();

    public List<ScanRow> getRows() {
        if (rows == null) {
            rows = queries.scans(actor.scope(), page.getId());
        }
        return rows;
    }

    /** Who takes papers in may add them later, too. */
    public boolean isAdding() {
        return page.getWho().hasAny(Role.RECORDS_CLERK, Role.CITIZEN_RECEIVER, Role.PETITION_OFFICER);
    }

    public String add() {
        if (!upload.read()) {
            return null;
        }
        if (upload.isEmpty()) {
            Messages.refuseAt("scans", Messages.error("scans.none"));
            return null;
        }
        retry.once(key, () -> upload.attachTo(page.getId()));
        Messages.done("scans.added");
        return "/petition/petition?faces-redirect=true&id=" + page.getId();
    }

    public void save(int number) throws IOException {
        OpenedScan scan = retry.call(() -> scans.open(page.getId(), number, purpose))
                .orElseThrow(() -> new IllegalArgumentException("petition " + page.getId() + " has no scan " + number));
        ScanFiles.attachment(page.getId(), scan).send();
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
