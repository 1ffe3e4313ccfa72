package vn.coordination.amendment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vn.coordination.amendment.SignDraft;
import vn.coordination.amendment.app.AmendmentQueries;
import vn.coordination.amendment.app.SigningService;
import vn.coordination.amendment.app.VersionLine;
import vn.coordination.coordination.EmptyPost;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Messages;

/** What the three chiefs sign, who of them has, and what is still in the way. */
@Named
@ViewScoped
public class SigningPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AmendmentQueries amendments;

    @Inject
    private SigningService signing;

    @Inject
    private ComparisonMaker comparisons;

    @Inject
    private CurrentActor actor;

    @Inject
    private Language language;

    @Inject
    private Retry retry;

    private long id;
    private VersionLine line;
    private Comparison changes;
    private List<EmptyPost> emptyPosts = List.of();
    private Actor who;

    /** Leads to the list when there is no such version. */
    public String load() {
        who = actor.get();
        Optional<VersionLine> found = amendments.version(actor.scope(), id);
        if (found.isEmpty()) {
            return "/regulation/versions?faces-redirect=true";
        }
        line = found.get();
        changes = comparisons.withPredecessor(actor.scope(), line, language.getLocale());
        emptyPosts = line.state().binding() ? List.of() : amendments.emptyPosts(actor.scope(), id);
        return null;
    }

    public String sign() {
        retry.run(() -> signing.sign(new SignDraft(id, line.hash())));
        Messages.done("signing.done", line.number());
        return "/regulation/signing?faces-redirect=true&id=" + id;
    }

    /** What the service would refuse for the state or the reader's role is not offered. */
    public boolean isMine() {
        return line.consulted()
                && line.synthesised()
                && who.hasAny(Role.CHIEF, Role.DEPUTY_CHIEF)
                && signature(who.office()) == null;
    }

    /** The office's signature that counts; null while there is none. */
    public VersionLine.SignatureRow signature(Office office) {
        return line.signatures().stream()
                .filter(each -> each.office() == office)
                .findFirst()
                .orElse(null);
    }

    public List<Office> getOffices() {
        return List.of(Office.values());
    }

    public VersionLine getLine() {
        return line;
    }

    public Comparison getChanges() {
        return changes;
    }

    public List<EmptyPost> getEmptyPosts() {
        return emptyPosts;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
