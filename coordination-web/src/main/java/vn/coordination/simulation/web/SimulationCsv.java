package vn.coordination.simulation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.shared.app.CsvWriter;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Texts;
import vn.coordination.simulation.FlippedCase;
import vn.coordination.simulation.UnknownCase;
import vn.coordination.simulation.app.SimulationQueries;
import vn.coordination.simulation.app.SimulationRow;

/** The flipped cases of a run as a file, then those that could not be decided. */
@WebServlet("/regulation/simulation.csv")
public class SimulationCsv extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS =
            List.of("at", "office", "ruleSet", "record", "before", "after", "gained", "lost", "lacks");

    @Inject
    private transient SimulationQueries queries;

    @Inject
    private transient CurrentActor actor;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SimulationRow> run = run(request.getParameter("run")).filter(found -> found.outcome() != null);
        if (run.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"simulation.csv\"");
        response.setHeader("Cache-Control", "no-store");
        write(new CsvWriter(response.getOutputStream()), run.get(), language.getLocale());
    }

    private Optional<SimulationRow> run(String id) {
        try {
            return queries.run(actor.scope(), Long.parseLong(id));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static void write(CsvWriter file, SimulationRow run, Locale locale) throws IOException {
        file.row(COLUMNS.stream()
                .map(column -> Texts.text(locale, "simulate.column." + column))
                .toList());
        for (FlippedCase flipped : run.outcome().cases()) {
            file.row(List.of(
                    Formats.instant(flipped.at()),
                    flipped.office(),
                    flipped.ruleSet(),
                    flipped.subjectType() + " " + flipped.subject(),
                    outcome(flipped.refusedBefore(), locale),
                    outcome(flipped.refusedAfter(), locale),
                    String.join(" ", flipped.gained()),
                    String.join(" ", flipped.lost()),
                    ""));
        }
        for (UnknownCase unknown : run.outcome().unknown()) {
            file.row(List.of(
                    Formats.instant(unknown.at()),
                    unknown.office(),
                    unknown.ruleSet(),
                    unknown.subjectType() + " " + unknown.subject(),
                    "",
                    "",
                    "",
                    "",
                    unknown.lacks()));
        }
        file.finish();
    }

    private static String outcome(boolean refused, Locale locale) {
        return Texts.text(locale, refused ? "simulate.refused" : "simulate.allowed");
    }
}
