package vn.coordination.notice.app;

import java.util.Map;
import vn.coordination.audit.Subject;

/** The pages that notices lead to, named by their address only, so that a notice may point at features above it. */
final class Destination {
    private static final String OWN_PAGE = "/notice/notices.xhtml";
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("Agenda", "/coordination/agenda.xhtml#clock-"),
            Map.entry("Account", "/administration/account.xhtml?id="),
            Map.entry("AccountReview", "/administration/review.xhtml?id="),
            Map.entry("Petition", "/petition/petition.xhtml?id="),
            Map.entry("Conference", "/conference/conference.xhtml?id="),
            Map.entry("Delegate", "/conference/delegate.xhtml?id="),
            Map.entry("PreparationLine", "/conference/conference.xhtml?line="),
            Map.entry("ReceptionDay", "/reception/receptions.xhtml?open="),
            Map.entry("Visit", "/reception/receptions.xhtml?visit="),
            Map.entry("ServiceOrder", "/conference/orders.xhtml?order="),
            Map.entry("Slot", "/schedule/slot.xhtml?id="),
            Map.entry("Task", "/task/task.xhtml?id="),
            Map.entry("TrailReview", "/audit/weeks.xhtml?week="),
            Map.entry("Week", "/schedule/week.xhtml?week="),
            Map.entry("Consultation", "/regulation/consultation.xhtml?id="),
            Map.entry("RegulationVersion", "/regulation/signing.xhtml?id="),
            Map.entry("RuleOverride", "/regulation/waivers.xhtml#override-"),
            Map.entry("YearlyReview", "/regulation/yearly.xhtml#"));

    private Destination() {}

    /** The path below the root of the application. */
    static String of(Subject subject) {
        String page = PAGES.get(subject.type());
        return page == null || !subject.id().matches("[A-Za-z0-9-]+") ? OWN_PAGE : page + subject.id();
    }
}
