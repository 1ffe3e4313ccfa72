package vn.coordination.amendment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import vn.coordination.amendment.RewordArticle;
import vn.coordination.amendment.app.AmendmentQueries;
import vn.coordination.amendment.app.DraftService;
import vn.coordination.amendment.app.WordingRow;
import vn.coordination.identity.app.CurrentActor;
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
    private ArticleForm form;

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
        form = ArticleForm.of(row);
        return null;
    }

    public String save() {
        retry.run(() ->
                drafts.reword(new RewordArticle(id, article, form.getNames().read(), form.text(), row.version())));
        Messages.done("rewording.saved", article);
        return "/regulation/draft?faces-redirect=true&id=" + id;
    }

    public ArticleForm getForm() {
        return form;
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
}
