package vn.coordination.amendment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.coordination.amendment.DropArticle;
import vn.coordination.amendment.PlaceClause;
import vn.coordination.amendment.app.AmendmentQueries;
import vn.coordination.amendment.app.DraftOutlineService;
import vn.coordination.amendment.app.VersionLine;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.regulation.app.ArticleRow;
import vn.coordination.regulation.app.RegulationQueries;
import vn.coordination.regulation.web.CatalogueTexts;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Messages;

/** What one article of a draft states: entries are brought here from other articles, and an empty one is dropped. */
@Named
@ViewScoped
public class ClausesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AmendmentQueries amendments;

    @Inject
    private RegulationQueries regulation;

    @Inject
    private DraftOutlineService outline;

    @Inject
    private CurrentActor actor;

    @Inject
    private Language language;

    @Inject
    private Retry retry;

    private long id;
    private int article;
    private int seen;
    private String heading;
    private List<RuleCode> codes = List.of();
    private final Map<String, RuleCode> elsewhere = new TreeMap<>();
    private RuleCode code;

    /** Leads to the list when there is no such article of a draft. */
    public String load() {
        Optional<VersionLine> draft = amendments.version(actor.scope(), id).filter(line -> line.draft());
        List<ArticleRow> articles = draft.isEmpty() ? List.of() : regulation.articles(actor.scope(), id);
        if (articles.stream().noneMatch(row -> row.number() == article)) {
            return "/regulation/versions?faces-redirect=true";
        }
        seen = draft.get().version();
        articles.forEach(this::read);
        return null;
    }

    private void read(ArticleRow row) {
        if (row.number() == article) {
            heading = row.names().in(language.getLocale());
            codes = row.codes();
        } else {
            row.codes().forEach(each -> elsewhere.put(each.printed() + " · " + title(each), each));
        }
    }

    public String place() {
        retry.run(() -> outline.place(new PlaceClause(id, code, article, seen)));
        Messages.done("clauses.placed", code.printed(), article);
        return "/regulation/clauses?faces-redirect=true&id=" + id + "&number=" + article;
    }

    public String drop() {
        retry.run(() -> outline.drop(new DropArticle(id, article, seen)));
        Messages.done("clauses.dropped", article);
        return "/regulation/draft?faces-redirect=true&id=" + id;
    }

    public String title(RuleCode of) {
        return CatalogueTexts.title(of, language.getLocale());
    }

    public List<RuleCode> getCodes() {
        return codes;
    }

    /** By what they are called. */
    public Map<String, RuleCode> getElsewhere() {
        return elsewhere;
    }

    public String getHeading() {
        return heading;
    }

    public RuleCode getCode() {
        return code;
    }

    public void setCode(RuleCode code) {
        this.code = code;
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
