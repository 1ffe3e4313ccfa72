package vn.coordination.petition.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.unanswered.app.Unanswered;
import vn.coordination.petition.unanswered.app.UnansweredFilter;
import vn.coordination.petition.unanswered.app.UnansweredQueries;
import vn.coordination.petition.unanswered.app.UnansweredRow;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Leaf;

/** What the office has sent out and has no answer to, page by page from the earliest; the question stands in the address. */
@Named
@ViewScoped
public class UnansweredPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final String ALL = "all";
    private static final String LATE = "late";

    @Inject
    private UnansweredQueries unanswered;

    @Inject
    private CurrentActor actor;

    @Inject
    private Language language;

    private String what;
    private long after;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private Leaf<UnansweredRow> leaf = Leaf.empty();

    public void load() {
        Scope scope = actor.scope();
        counts.clear();
        choices().forEach(choice -> counts.put(choice, unanswered.count(scope, filter(choice))));
        List<UnansweredRow> found = unanswered.page(scope, language.getLocale(), filter(what), after, PAGE + 1);
        leaf = Leaf.of(found, PAGE);
    }

    private static Stream<String> choices() {
        return Stream.concat(
                Stream.of(ALL, LATE),
                Stream.of(Unanswered.values()).map(each -> each.name().toLowerCase(Locale.ROOT)));
    }

    /** What is no choice asks for all. */
    static UnansweredFilter filter(String what) {
        if (LATE.equals(what)) {
            return new UnansweredFilter(null, true);
        }
        return Stream.of(Unanswered.values())
                .filter(each -> each.name().equalsIgnoreCase(what))
                .findFirst()
                .map(each -> new UnansweredFilter(each, false))
                .orElse(UnansweredFilter.ALL);
    }

    /** How many there are for each choice. */
    public Map<String, Long> getCounts() {
        return counts;
    }

    public String getChosen() {
        return counts.containsKey(what) ? what : ALL;
    }

    /** Id from which the next page goes on; null on the last page. */
    public Long getNext() {
        return leaf.next(UnansweredRow::petition);
    }

    public List<UnansweredRow> getRows() {
        return leaf.rows();
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }
}
