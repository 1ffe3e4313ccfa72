package vn.coordination.breach.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.coordination.audit.Subject;
import vn.coordination.breach.app.LeaveQueries;
import vn.coordination.breach.app.LeaveRow;
import vn.coordination.breach.app.OverrideRow;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.shared.app.CsvWriter;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Texts;

/** The monthly list as a file: what was lifted, then what was asked of second offices. */
@WebServlet("/regulation/waivers.csv")
public class WaiversCsv extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS =
            List.of("kind", "at", "office", "code", "record", "by", "reason", "state");

    @Inject
    private transient LeaveQueries queries;

    @Inject
    private transient CurrentActor actor;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        YearMonth month;
        try {
            month = YearMonth.parse(String.valueOf(request.getParameter("month")));
        } catch (DateTimeParseException none) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"waivers-" + month + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        write(new CsvWriter(response.getOutputStream()), month, language.getLocale());
    }

    private void write(CsvWriter file, YearMonth month, Locale locale) throws IOException {
        Scope scope = actor.scope();
        file.row(COLUMNS.stream()
                .map(column -> Texts.text(locale, "waivers.column." + column))
                .toList());
        for (LeaveRow row : queries.month(scope, month)) {
            file.row(lifted(row, locale));
        }
        for (OverrideRow row : queries.overrides(scope, month)) {
            file.row(override(row, locale));
        }
        file.finish();
    }

    private static List<String> lifted(LeaveRow row, Locale locale) {
        return Stream.of(
                        Texts.text(locale, row.override() ? "waivers.kind.override" : "waivers.kind.lifted"),
                        Formats.instant(row.at()),
                        row.office(),
                        row.code().printed(),
                        record(row.subject()),
                        row.approver(),
                        row.reason(),
                        "")
                .toList();
    }

    private static List<String> override(OverrideRow row, Locale locale) {
        return Stream.of(
                        Texts.text(locale, "waivers.kind.asked"),
                        Formats.instant(row.askedAt()),
                        row.office().code(),
                        row.code().printed(),
                        record(row.subject()),
                        row.asker(),
                        row.reason(),
                        Texts.text(
                                locale,
                                "override."
                                        + (row.expired()
                                                ? "EXPIRED"
                                                : row.state().name())))
                .toList();
    }

    private static String record(Subject subject) {
        return subject == null ? "" : subject.type() + " " + subject.id();
    }
}
