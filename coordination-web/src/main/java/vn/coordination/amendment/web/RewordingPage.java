package vn.coordination.amendment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import vn.coordination.amendment.RewordArticle;
import vn.coordination.amendment.Wording;
import vn.coordination.amendment.app.AmendmentQueries;
import vn.coordination.amendment.app.DraftService;
import vn.coordination.amendment.app.WordingRow;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.web.NamesForm;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** Other words for one article of a draft, in all three languages. */
@Named
@ViewScoped
public class RewordingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AmendmentQueries amendments;

    @Inject
    private DraftService drafts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    private long id;
    private int article;
    private WordingRow row;
    private NamesForm names;
    private String vietnamese;
    private String english;
    private String french;

    /** Leads to the list when there is no such article of a draft. */
    public String load() {
        boolean draft = amendments
                .version(actor.scope(), id)
                .filter(line -> line.draft())
                .isPresent();
        Optional<WordingRow> found = draft ? amendments.wording(actor.scope(), id, article) : Optional.empty();
        if (found.isEmpty()) {
            return "/regulation/versions?faces-redirect=true";
        }
        row = found.get();
        names = NamesForm.of(row.names());
        vietnamese = row.text().vietnamese();
        english = row.text().english();
        french = row.text().french();
        return null;
    }

    public String save() {
        Wording text = new Wording(vietnamese, english, french);
        retry.run(() -> drafts.reword(new RewordArticle(id, article, names.read(), text, row.version())));
        Messages.done("rewording.saved", article);
        return "/regulation/draft?faces-redirect=true&id=" + id;
    }

    public int getLongest() {
        return Wording.LONGEST;
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

    public int getArticle() {
        return article;
    }

    public void setArticle(int article) {
        this.article = article;
    }

    public String getVietnamese() {
        return vietnamese;
    }

    public void setVietnamese(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getFrench() {
        return french;
    }

    public void setFrench(String french) {
        this.french = french;
    }
}
