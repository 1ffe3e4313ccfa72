package vn.coordination.amendment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import vn.coordination.amendment.app.AmendmentQueries;
import vn.coordination.amendment.app.ProposalRow;
import vn.coordination.amendment.app.VersionLine;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Names;
import vn.coordination.regulation.app.ArticleRow;
import vn.coordination.regulation.app.RegulationQueries;
import vn.coordination.regulation.web.CatalogueTexts;
import vn.coordination.regulation.web.LimitWords;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.RuleCode;

/** Puts two versions side by side. */
@ApplicationScoped
public class ComparisonMaker {
    private final AmendmentQueries amendments;
    private final RegulationQueries regulation;

    protected ComparisonMaker() {
        this(null, null);
    }

    @Inject
    ComparisonMaker(AmendmentQueries amendments, RegulationQueries regulation) {
        this.amendments = amendments;
        this.regulation = regulation;
    }

    /** Against the signed version before it; nothing when there is none. */
    Comparison withPredecessor(Scope scope, VersionLine version, Locale locale) {
        return predecessor(scope, version)
                .map(before -> of(scope, before.id(), version.id(), locale))
                .orElse(Comparison.NONE);
    }

    Optional<VersionLine> predecessor(Scope scope, VersionLine version) {
        return amendments.versions(scope).stream()
                .filter(other -> other.number() < version.number())
                .filter(other -> other.state().binding())
                .findFirst();
    }

    Comparison of(Scope scope, long before, long after, Locale locale) {
        return new Comparison(articles(scope, before, after, locale), values(scope, before, after, locale));
    }

    private List<ArticlePair> articles(Scope scope, long before, long after, Locale locale) {
        Map<Long, ArticleRow> old = byRoot(scope, before);
        Map<Long, ArticleRow> now = byRoot(scope, after);
        Set<Long> roots = new TreeSet<>(old.keySet());
        roots.addAll(now.keySet());
        return roots.stream()
                .map(root -> pair(old.get(root), now.get(root), locale))
                .sorted(Comparator.comparing(ArticlePair::number).thenComparing(ArticlePair::dropped))
                .toList();
    }

    private Map<Long, ArticleRow> byRoot(Scope scope, long version) {
        Map<Long, ArticleRow> articles = new TreeMap<>();
        // a version without the reader's right to see it has no articles for him
        if (amendments.version(scope, version).isPresent()) {
            regulation.articles(scope, version).forEach(article -> articles.put(article.root(), article));
        }
        return articles;
    }

    private static ArticlePair pair(ArticleRow before, ArticleRow after, Locale locale) {
        List<RuleCode> old = codes(before);
        List<RuleCode> now = codes(after);
        return new ArticlePair(
                before == null ? null : before.number(),
                after == null ? null : after.number(),
                before == null || after == null || !before.saysTheSame(after),
                WordDiff.of(words(before, ArticleRow::names, locale), words(after, ArticleRow::names, locale)),
                WordDiff.of(words(before, ArticleRow::text, locale), words(after, ArticleRow::text, locale)),
                now.stream().filter(code -> !old.contains(code)).toList(),
                old.stream().filter(code -> !now.contains(code)).toList());
    }

    private static List<RuleCode> codes(ArticleRow article) {
        return article == null ? List.of() : article.codes();
    }

    private static String words(ArticleRow article, Function<ArticleRow, Names> part, Locale locale) {
        return article == null ? "" : part.apply(article).in(locale);
    }

    private List<ValuePair> values(Scope scope, long before, long after, Locale locale) {
        Map<ParameterKey, Limit> old = byKey(scope, before);
        Map<ParameterKey, Limit> now = byKey(scope, after);
        List<ValuePair> pairs = new ArrayList<>();
        for (ParameterKey key : ParameterKey.values()) {
            if (old.containsKey(key) || now.containsKey(key)) {
                pairs.add(new ValuePair(
                        key,
                        CatalogueTexts.number(key, locale),
                        words(old.get(key), locale),
                        words(now.get(key), locale),
                        now.containsKey(key) ? now.get(key).toString() : ""));
            }
        }
        return pairs;
    }

    private Map<ParameterKey, Limit> byKey(Scope scope, long version) {
        Map<ParameterKey, Limit> values = new EnumMap<>(ParameterKey.class);
        for (ProposalRow row : amendments.values(scope, version)) {
            values.put(row.key(), row.value());
        }
        return values;
    }

    private static String words(Limit limit, Locale locale) {
        return limit == null ? null : LimitWords.of(limit, locale);
    }
}
