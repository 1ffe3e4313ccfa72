package vn.coordination.amendment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import vn.coordination.amendment.app.AmendmentQueries;
import vn.coordination.amendment.app.VersionLine;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.shared.web.Language;

/** Two versions side by side, words and values; the question stands in the address. */
@Named
@RequestScoped
public class ComparePage {
    @Inject
    private AmendmentQueries amendments;

    @Inject
    private ComparisonMaker comparisons;

    @Inject
    private CurrentActor actor;

    @Inject
    private Language language;

    private Integer before;
    private Integer after;
    private List<VersionLine> versions = List.of();
    private Comparison result = Comparison.NONE;

    /** Without a question: the newest with the one before it. */
    public void load() {
        Scope scope = actor.scope();
        versions = amendments.versions(scope);
        VersionLine late = chosen(after).orElse(versions.get(0));
        VersionLine early =
                chosen(before).or(() -> comparisons.predecessor(scope, late)).orElse(late);
        before = early.number();
        after = late.number();
        result = comparisons.of(scope, early.id(), late.id(), language.getLocale());
    }

    private Optional<VersionLine> chosen(Integer number) {
        return versions.stream()
                .filter(each -> Integer.valueOf(each.number()).equals(number))
                .findFirst();
    }

    public List<VersionLine> getVersions() {
        return versions;
    }

    public Comparison getResult() {
        return result;
    }

    /** Numbers of versions. */
    public Integer getBefore() {
        return before;
    }

    public void setBefore(Integer before) {
        this.before = before;
    }

    public Integer getAfter() {
        return after;
    }

    public void setAfter(Integer after) {
        this.after = after;
    }
}
