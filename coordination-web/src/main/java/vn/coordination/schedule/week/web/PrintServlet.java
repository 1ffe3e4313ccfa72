package vn.coordination.schedule.week.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.schedule.week.app.PrintQueries;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.web.Language;

/** The printed week as PDF, in the reader's language. */
@WebServlet("/schedule/print")
public class PrintServlet extends HttpServlet {
    @Inject
    private PrintQueries prints;

    @Inject
    private CurrentActor actor;

    @Inject
    private Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        IsoWeek week;
        try {
            week = IsoWeek.parse(String.valueOf(request.getParameter("week")));
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] pdf = prints.week(actor.scope(), week, language.getLocale());
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"lich-cong-tac-" + week + ".pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
