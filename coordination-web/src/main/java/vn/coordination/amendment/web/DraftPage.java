package vn.coordination.amendment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import vn.coordination.amendment.ConsultDraft;
import vn.coordination.amendment.HeadDraft;
import vn.coordination.amendment.app.AmendmentQueries;
import vn.coordination.amendment.app.DraftService;
import vn.coordination.amendment.app.VersionLine;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.web.NamesForm;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Messages;

/** The secretary's table: the draft with what it changes, until it goes to the offices. */
@Named
@ViewScoped
public class DraftPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AmendmentQueries amendments;

    @Inject
    private DraftService drafts;

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
    private NamesForm names;
    private LocalDate date;
    private String question;
    private boolean urgent;

    /** Leads to the list when there is no such draft. */
    public String load() {
        Optional<VersionLine> found =
                amendments.version(actor.scope(), id).filter(row -> !row.state().binding());
        if (found.isEmpty()) {
            return "/regulation/versions?faces-redirect=true";
        }
        line = found.get();
        changes = comparisons.withPredecessor(actor.scope(), line, language.getLocale());
        names = NamesForm.of(line.names());
        date = line.since();
        return null;
    }

    public String save() {
        retry.run(() -> drafts.head(new HeadDraft(id, names.read(), date, line.version())));
        Messages.done("draft.saved");
        return here();
    }

    public String consult() {
        long consultation = retry.call(() -> drafts.consult(new ConsultDraft(id, question, urgent, line.version())));
        Messages.done("draft.consulted");
        return "/regulation/consultation?faces-redirect=true&id=" + consultation;
    }

    public String takeBack() {
        retry.run(() -> drafts.takeBack(id, line.version()));
        Messages.done("draft.takenBack", line.number());
        return here();
    }

    private String here() {
        return "/regulation/draft?faces-redirect=true&id=" + id;
    }

    /** Whether this reader works on it. */
    public boolean isMine() {
        return actor.get().has(Role.REGULATION_SECRETARY);
    }

    /** Whether this reader changes texts and values now. */
    public boolean isEditable() {
        return isMine() && line.draft();
    }

    public String getMeantFor() {
        return Formats.date(line.since());
    }

    public VersionLine getLine() {
        return line;
    }

    public Comparison getChanges() {
        return changes;
    }

    public NamesForm getNames() {
        return names;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }
}
