package vn.coordination.amendment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vn.coordination.amendment.AddArticle;
import vn.coordination.amendment.app.AmendmentQueries;
import vn.coordination.amendment.app.DraftOutlineService;
import vn.coordination.amendment.app.VersionLine;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Messages;

/** One more article of a draft, after one that stands in it. */
@Named
@ViewScoped
public class NewArticlePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AmendmentQueries amendments;

    @Inject
    private DraftOutlineService outline;

    @Inject
    private ComparisonMaker comparisons;

    @Inject
    private CurrentActor actor;

    @Inject
    private Language language;

    @Inject
    private Retry retry;

    private final ArticleForm form = new ArticleForm();
    private long id;
    private int after;
    private int seen;
    private List<ArticlePair> articles = List.of();

    /** Leads to the list when there is no such draft. */
    public String load() {
        Optional<VersionLine> draft = amendments.version(actor.scope(), id).filter(line -> line.draft());
        if (draft.isEmpty()) {
            return "/regulation/versions?faces-redirect=true";
        }
        seen = draft.get().version();
        articles = comparisons
                .withPredecessor(actor.scope(), draft.get(), language.getLocale())
                .standing();
        return null;
    }

    public String save() {
        long number = retry.call(
                () -> outline.add(new AddArticle(id, after, form.getNames().read(), form.text(), seen)));
        Messages.done("newarticle.saved", number);
        return "/regulation/draft?faces-redirect=true&id=" + id;
    }

    public List<ArticlePair> getArticles() {
        return articles;
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

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = after;
    }
}
