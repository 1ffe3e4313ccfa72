package vn.coordination.regulation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.regulation.app.DeadlineFilter;
import vn.coordination.regulation.app.DeadlineQueries;
import vn.coordination.regulation.app.DeadlineRow;
import vn.coordination.shared.web.Language;

/** The running clocks of one's office and those it waits for; the filter stands in the address. */
@Named
@RequestScoped
public class DeadlinesPage {
    @Inject
    private DeadlineQueries deadlines;

    @Inject
    private CurrentActor actor;

    @Inject
    private Language language;

    private DeadlineFilter filter = DeadlineFilter.OURS;
    private Map<DeadlineFilter, List<DeadlineRow>> lists = Map.of();

    public void load() {
        lists = deadlines.running(actor.scope(), language.getLocale());
    }

    public List<DeadlineFilter> getFilters() {
        return List.of(DeadlineFilter.values());
    }

    public int count(DeadlineFilter of) {
        return lists.getOrDefault(of, List.of()).size();
    }

    public List<DeadlineRow> getRows() {
        return lists.getOrDefault(filter, List.of());
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
