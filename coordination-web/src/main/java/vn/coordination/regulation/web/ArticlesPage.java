package vn.coordination.regulation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.regulation.app.ArticleRow;
import vn.coordination.regulation.app.BreachQueries;
import vn.coordination.regulation.app.RegulationQueries;
import vn.coordination.regulation.app.ValueRow;
import vn.coordination.regulation.app.VersionRow;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.RuleCode;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Language;

/** The regulation as it stood on a date, by chapter and article; the whole question stands in the address. */
@Named
@RequestScoped
public class ArticlesPage {
    private static final String[] ROMAN = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"
    };

    @Inject
    private RegulationQueries regulation;

    @Inject
    private BreachQueries breaches;

    @Inject
    private CurrentActor actor;

    @Inject
    private Language language;

    @Inject
    private CityDate city;

    private final ArticleSearch search = new ArticleSearch();
    private VersionRow version;
    private List<ArticleLine> articles = List.of();
    private List<ArticleLine> all = List.of();

    public void load() {
        if (search.getDate() == null) {
            search.setDate(city.today());
        }
        if (search.getSince() == null || search.getSince().isAfter(search.getDate())) {
            search.setSince(search.getDate().minusYears(1));
        }
        Scope reader = actor.scope();
        version = regulation.versionOn(reader, search.getDate()).orElse(null);
        if (version != null) {
            all = lines(reader);
            articles = search.of(all);
        }
    }

    private List<ArticleLine> lines(Scope reader) {
        Map<ParameterKey, List<ValueRow>> values = regulation.values(reader);
        Map<RuleCode, Long> counts = breaches.counts(reader, search.getSince(), search.getDate());
        return regulation.articles(reader, version.id()).stream()
                .map(row -> line(row, values, counts))
                .toList();
    }

    private ArticleLine line(ArticleRow row, Map<ParameterKey, List<ValueRow>> values, Map<RuleCode, Long> counts) {
        Locale locale = language.getLocale();
        List<ClauseLine> clauses = row.clauses().stream()
                .map(clause -> new ClauseLine(
                        clause.number(),
                        clause.code(),
                        CatalogueTexts.title(clause.code(), locale),
                        CatalogueTexts.source(clause.code(), locale),
                        numbers(clause.code(), values),
                        counts.getOrDefault(clause.code(), 0L)))
                .toList();
        int chapter = row.chapter().number();
        return new ArticleLine(
                row.number(),
                new ArticleLine.Chapter(
                        chapter, ROMAN[chapter], row.chapter().names().in(locale)),
                row.names().in(locale),
                row.text().in(locale),
                clauses);
    }

    private List<NumberLine> numbers(RuleCode code, Map<ParameterKey, List<ValueRow>> values) {
        LocalDate date = search.getDate();
        return ParameterKey.of(code).stream()
                .map(key -> NumberLine.of(key, values.getOrDefault(key, List.of()), date, language.getLocale()))
                .toList();
    }

    public String getVersionName() {
        return version.names().in(language.getLocale());
    }

    public boolean startsChapter(int index) {
        return index == 0
                || articles.get(index).chapter().number()
                        != articles.get(index - 1).chapter().number();
    }

    public List<ArticleLine.Chapter> getChapters() {
        return all.stream().map(ArticleLine::chapter).distinct().toList();
    }

    public long getCount() {
        return articles.stream().mapToLong(article -> article.clauses().size()).sum();
    }

    public List<String> getStates() {
        return List.of(ArticleSearch.IN_FORCE, ArticleSearch.GAP);
    }

    public ArticleSearch getSearch() {
        return search;
    }

    public VersionRow getVersion() {
        return version;
    }

    public List<ArticleLine> getArticles() {
        return articles;
    }
}
