package vn.coordination.regulation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.coordination.organisation.Text;

/** What a reader of the regulation asks for, as it stands in the form and in the address. */
public class ArticleSearch {
    static final String IN_FORCE = "inForce";
    static final String GAP = "gap";

    private LocalDate date;
    private LocalDate since;
    private Integer chapter;
    private String state;
    private String words;

    /** An article stays when it fits itself, with all its clauses, or with those that fit. */
    List<ArticleLine> of(List<ArticleLine> articles) {
        return articles.stream()
                .filter(article -> chapter == null || article.chapter().number() == chapter)
                .flatMap(this::fitting)
                .toList();
    }

    private Stream<ArticleLine> fitting(ArticleLine article) {
        String folded = Text.folded(words);
        boolean whole = article.holds(folded);
        List<ClauseLine> clauses = article.clauses().stream()
                .filter(clause -> whole || clause.holds(folded))
                .filter(this::inState)
                .toList();
        boolean stays = state == null ? whole || !clauses.isEmpty() : !clauses.isEmpty();
        return stays ? Stream.of(article.keeping(clauses)) : Stream.empty();
    }

    private boolean inState(ClauseLine clause) {
        return state == null || clause.inForce() == IN_FORCE.equals(state);
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public Integer getChapter() {
        return chapter;
    }

    public void setChapter(Integer chapter) {
        this.chapter = chapter;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
