package vn.coordination.amendment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.coordination.amendment.app.AmendmentQueries;
import vn.coordination.amendment.app.DraftService;
import vn.coordination.amendment.app.VersionLine;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.app.Retry;

/** All versions of the regulation, and the way to the next. */
@Named
@RequestScoped
public class VersionsPage {
    @Inject
    private AmendmentQueries amendments;

    @Inject
    private DraftService drafts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    private List<VersionLine> rows;

    public List<VersionLine> getRows() {
        if (rows == null) {
            rows = amendments.versions(actor.scope());
        }
        return rows;
    }

    public String open() {
        long id = retry.call(drafts::open);
        return "/regulation/draft?faces-redirect=true&id=" + id;
    }

    /** There is one draft at a time, and the secretary makes it. */
    public boolean isOpenable() {
        return actor.get().has(Role.REGULATION_SECRETARY)
                && getRows().stream().allMatch(row -> row.state().binding());
    }

    /** Where a version is read. */
    public String page(VersionLine row) {
        return switch (row.state()) {
            case DRAFT -> "draft.xhtml?id=" + row.id();
            case CONSULTED -> "signing.xhtml?id=" + row.id();
            case SIGNED, IN_FORCE, REPLACED -> "articles.xhtml?date=" + row.since();
        };
    }
}
