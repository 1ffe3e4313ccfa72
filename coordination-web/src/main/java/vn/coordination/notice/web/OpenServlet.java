package vn.coordination.notice.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.coordination.notice.app.NoticeService;
import vn.coordination.rule.app.Retry;

/**
 * Leads from a notice or its mail to what it is about, and records it as read. That is a plain link, so that it works in
 * a mail; all it can change is the time at which the person who follows it has read the notice.
 */
@WebServlet("/notice/open")
public class OpenServlet extends HttpServlet {
    @Inject
    private NoticeService notices;

    @Inject
    private Retry retry;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> path = id(request.getParameter("id")).flatMap(id -> retry.call(() -> notices.open(id)));
        if (path.isPresent()) {
            response.sendRedirect(request.getContextPath() + path.get());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Optional<Long> id(String text) {
        return text != null && text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
