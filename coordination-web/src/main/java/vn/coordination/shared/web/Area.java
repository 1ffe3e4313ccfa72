package vn.coordination.shared.web;

import java.util.List;

/**
 * One line of the rail.
 *
 * @param icon its picture, which is also the key of its name
 * @param path its first page; the page's folder tells which pages belong to it
 * @param roles who may use it; empty means everybody who has signed in
 */
public record Area(String icon, String path, List<String> roles, boolean apart) {
    /** Those whom the services of petitions let read. */
    private static final List<String> READ_PETITIONS =
            List.of("RECORDS_CLERK", "CITIZEN_RECEIVER", "PETITION_OFFICER", "DIVISION_HEAD", "DEPUTY_CHIEF", "CHIEF");

    /** Those whom the services of reception let read. */
    private static final List<String> RECEIVE = List.of(
            "CITIZEN_RECEIVER",
            "PETITION_OFFICER",
            "RECORDS_CLERK",
            "SCHEDULE_COORDINATOR",
            "DIVISION_HEAD",
            "DEPUTY_CHIEF",
            "CHIEF");

    /** Those whom the services of reports let read. */
    private static final List<String> READ_REPORTS =
            List.of("REPORT_OFFICER", "SCHEDULE_COORDINATOR", "DIVISION_HEAD", "DEPUTY_CHIEF", "CHIEF", "AUDITOR");

    /** In the order of the day. Those whose first page is not there yet do not show. */
    static final List<Area> ALL = List.of(
            of("today", "/today.xhtml"),
            of("week", "/schedule/week.xhtml"),
            of("clock", "/deadline/deadlines.xhtml"),
            of("conferences", "/conference/conferences.xhtml"),
            new Area("petitions", "/petition/petitions.xhtml", READ_PETITIONS, false),
            new Area("reception", "/reception/receptions.xhtml", RECEIVE, false),
            of("tasks", "/task/tasks.xhtml"),
            of("documents", "/document/documents.xhtml"),
            of("coordination", "/coordination/agenda.xhtml"),
            new Area("reports", "/report/report.xhtml", READ_REPORTS, false),
            new Area("regulation", "/regulation/articles.xhtml", List.of(), true),
            new Area("trail", "/audit/trail.xhtml", List.of("AUDITOR"), false),
            new Area("administration", "/administration/people.xhtml", List.of("ADMINISTRATOR"), false),
            new Area("key", "/administration/mandates.xhtml", List.of("CHIEF"), false),
            new Area("people", "/administration/reviews.xhtml", List.of("DEPUTY_CHIEF"), false),
            new Area("rooms", "/administration/rooms.xhtml", List.of("FACILITIES_OFFICER"), false));

    private static Area of(String icon, String path) {
        return new Area(icon, path, List.of(), false);
    }

    boolean holds(String page) {
        int slash = path.lastIndexOf('/');
        return slash == 0 ? page.equals(path) : page.startsWith(path.substring(0, slash + 1));
    }
}
