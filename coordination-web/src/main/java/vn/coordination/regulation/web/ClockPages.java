package vn.coordination.regulation.web;

import java.util.Map;
import vn.coordination.regulation.app.DeadlineRow;

/** The pages that clocks lead to, named by their address only, so that a list may point at features above it. */
public final class ClockPages {
    private static final Map<String, String> PAGES = Map.of(
            "Conference", "/conference/conference.xhtml?id=",
            "Consultation", "/regulation/consultation.xhtml?id=",
            "Petition", "/petition/petition.xhtml?id=",
            "PreparationLine", "/conference/conference.xhtml?line=",
            "ServiceOrder", "/conference/orders.xhtml?order=",
            "Slot", "/schedule/slot.xhtml?id=",
            "Task", "/task/task.xhtml?id=",
            "Week", "/schedule/week.xhtml?week=",
            "YearlyReview", "/regulation/yearly.xhtml#");

    private ClockPages() {}

    /** The page of what the clock is about; how it was counted, when there is no such page. */
    public static String of(DeadlineRow row) {
        String page = PAGES.get(row.subject().type());
        return page == null
                ? "/deadline/counting.xhtml?id=" + row.id()
                : page + row.subject().id();
    }
}
