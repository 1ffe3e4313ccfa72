package vn.coordination.regulation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.regulation.app.DeadlineFilter;
import vn.coordination.regulation.app.DeadlineQueries;
import vn.coordination.regulation.app.DeadlineRow;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Leaf;

/** The running clocks of one's office and those it waits for, page by page; the filter stands in the address. */
@Named
@RequestScoped
public class DeadlinesPage {
    private static final int PAGE = 50;

    @Inject
    private DeadlineQueries deadlines;

    @Inject
    private CurrentActor actor;

    @Inject
    private Language language;

    private final Map<DeadlineFilter, Long> counts = new EnumMap<>(DeadlineFilter.class);
    private DeadlineFilter filter = DeadlineFilter.OURS;
    private Long after;
    private Leaf<DeadlineRow> leaf = Leaf.empty();

    public void load() {
        Scope scope = actor.scope();
        for (DeadlineFilter each : DeadlineFilter.values()) {
            counts.put(each, deadlines.count(scope, each));
        }
        List<DeadlineRow> found = deadlines.page(scope, language.getLocale(), filter, after, PAGE + 1);
        leaf = Leaf.of(found, PAGE);
    }

    public List<DeadlineFilter> getFilters() {
        return List.of(DeadlineFilter.values());
    }

    public long count(DeadlineFilter of) {
        return counts.getOrDefault(of, 0L);
    }

    public List<DeadlineRow> getRows() {
        return leaf.rows();
    }

    /** Id of the last row, from which the next page goes on; null on the last page. */
    public Long getNext() {
        return leaf.next(DeadlineRow::id);
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }

    public String opens(DeadlineRow row) {
        return ClockPages.of(row);
    }

    public DeadlineFilter getFilter() {
        return filter;
    }

    public String getShow() {
        return filter.name().toLowerCase(Locale.ROOT);
    }

    /** What is none of the filters shows everything of one's office. */
    public void setShow(String show) {
        for (DeadlineFilter each : DeadlineFilter.values()) {
            if (each.name().equalsIgnoreCase(show)) {
                filter = each;
            }
        }
    }
}
