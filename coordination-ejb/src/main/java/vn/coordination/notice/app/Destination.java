package vn.coordination.notice.app;

import java.util.Map;
import vn.coordination.audit.Subject;

/** The pages that notices lead to, named by their address only, so that a notice may point at features above it. */
final class Destination {
    private static final String OWN_PAGE = "/notice/notices.xhtml";
    private static final Map<String, String> PAGES = Map.of(
            "Agenda", "/coordination/agenda.xhtml#clock-",
            "Account", "/administration/account.xhtml?id=",
            "AccountReview", "/administration/review.xhtml?id=",
            "Slot", "/schedule/slot.xhtml?id=",
            "TrailReview", "/audit/weeks.xhtml?week=",
            "Week", "/schedule/week.xhtml?week=",
            "Consultation", "/regulation/consultation.xhtml?id=",
            "RegulationVersion", "/regulation/signing.xhtml?id=",
            "RuleOverride", "/regulation/waivers.xhtml#override-",
            "YearlyReview", "/regulation/yearly.xhtml#");

    private Destination() {}

    /** The path below the root of the application. */
    static String of(Subject subject) {
        String page = PAGES.get(subject.type());
        return page == null || !subject.id().matches("[A-Za-z0-9-]+") ? OWN_PAGE : page + subject.id();
    }
}
