package vn.coordination.amendment.web;

import java.io.Serializable;
import java.util.List;

/** Two versions side by side. */
public record Comparison(List<ArticlePair> articles, List<ValuePair> values) implements Serializable {
    static final Comparison NONE = new Comparison(List.of(), List.of());

    public Comparison {
        articles = List.copyOf(articles);
        values = List.copyOf(values);
    }

    public List<ArticlePair> changedArticles() {
        return articles.stream().filter(ArticlePair::changed).toList();
    }

    public List<ValuePair> changedValues() {
        return values.stream().filter(ValuePair::changed).toList();
    }

    public boolean same() {
        return changedArticles().isEmpty() && changedValues().isEmpty();
    }
}
