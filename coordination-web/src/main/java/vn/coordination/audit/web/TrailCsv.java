package vn.coordination.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.coordination.audit.Outcome;
import vn.coordination.audit.app.TrailQueries;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Texts;

/** The trail as a file, under the parameters of the page beside it. */
@WebServlet("/audit/trail.csv")
public class TrailCsv extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "id", "at", "account", "person", "office", "source", "action", "type", "subject", "outcome", "codes",
            "changes");

    @Inject
    private transient TrailQueries trail;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TrailSearch search;
        try {
            search = search(request);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"trail.csv\"");
        response.setHeader("Cache-Control", "no-store");
        trail.streamCsv(search.filter(), header(language.getLocale()), response.getOutputStream());
    }

    private static List<String> header(Locale locale) {
        return COLUMNS.stream()
                .map(column -> Texts.text(locale, "trail.column." + column))
                .toList();
    }

    private static TrailSearch search(HttpServletRequest request) {
        TrailSearch search = new TrailSearch();
        search.setFrom(value(request, "from", LocalDate::parse));
        search.setTo(value(request, "to", LocalDate::parse));
        search.setOffice(value(request, "office", Function.identity()));
        search.setAccount(value(request, "account", Long::valueOf));
        search.setAction(value(request, "action", Function.identity()));
        search.setOutcome(value(request, "outcome", Outcome::valueOf));
        search.setCode(value(request, "code", Function.identity()));
        search.setType(value(request, "type", Function.identity()));
        search.setSubject(value(request, "subject", Function.identity()));
        return search;
    }

    private static <T> T value(HttpServletRequest request, String name, Function<String, T> read) {
        return Stream.ofNullable(request.getParameter(name))
                .filter(text -> !text.isBlank())
                .map(read)
                .findFirst()
                .orElse(null);
    }
}
