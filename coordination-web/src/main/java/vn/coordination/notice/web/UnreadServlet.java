package vn.coordination.notice.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.notice.app.NoticeQueries;

/** Answers the bell of an open page with the number of unread notices, nothing else. */
@WebServlet("/notice/unread")
public class UnreadServlet extends HttpServlet {
    @Inject
    private NoticeQueries notices;

    @Inject
    private CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().print(notices.unread(actor.scope()));
    }
}
