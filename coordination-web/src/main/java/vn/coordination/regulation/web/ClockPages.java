package vn.coordination.regulation.web;

import java.util.Map;
import java.util.Optional;
import vn.coordination.audit.Subject;
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
        return of(row.subject()).orElseGet(() -> "/deadline/counting.xhtml?id=" + row.id());
    }

    /** The page of a record of any feature; empty when it has none. */
    public static Optional<String> of(Subject subject) {
        return Optional.ofNullable(PAGES.get(subject.type())).map(page -> page + subject.id());
    }
}
