package vn.coordination.amendment.web;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

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

    /** Those of the later version. */
    public List<ArticlePair> standing() {
        return articles.stream().filter(pair -> !pair.dropped()).toList();
    }

    /** Articles that have another number because one before them was added or dropped. */
    public List<ArticlePair> renumbered() {
        return articles.stream().filter(ArticlePair::renumbered).toList();
    }

    public List<ValuePair> changedValues() {
        return values.stream().filter(ValuePair::changed).toList();
    }

    /** The changed values as the workbench takes them in its address, to be tried on what was judged before. */
    public String trial() {
        return changedValues().stream()
                .filter(pair -> !pair.wanted().isEmpty())
                .map(pair -> pair.key() + ":" + pair.wanted().replace(' ', '+'))
                .collect(Collectors.joining(";"));
    }

    public boolean same() {
        return changedArticles().isEmpty() && changedValues().isEmpty();
    }
}
