package vn.coordination.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.coordination.shared.web.PageAddress;
import vn.coordination.shared.web.Problem;

/** Sends who may not go on to where he can: a page by redirect, a partial update by its own redirect, JSON by a word. */
@ApplicationScoped
class Challenge {
    private static final int LOCKED = 423;
    private static final String LOGIN = "/login.xhtml";

    void toLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isJson(request)) {
            Problem.of(HttpServletResponse.SC_UNAUTHORIZED, "login").write(request, response);
            return;
        }
        send(request, response, LOGIN + next(request));
    }

    private static String next(HttpServletRequest request) {
        return "?next=" + URLEncoder.encode(PageAddress.of(request), StandardCharsets.UTF_8);
    }

    void toFirst(FirstStep step, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isJson(request)) {
            int status = step == FirstStep.UNLOCK ? LOCKED : HttpServletResponse.SC_FORBIDDEN;
            Problem.of(status, step.kind()).write(request, response);
            return;
        }
        // only what is locked is gone on with; the others begin anew
        send(request, response, step.page() + (step == FirstStep.UNLOCK ? next(request) : ""));
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String target)
            throws IOException {
        String url = request.getContextPath() + target;
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + url.replace("&", "&amp;") + "\"></redirect></partial-response>");
            return;
        }
        response.sendRedirect(url);
    }

    private static boolean isJson(HttpServletRequest request) {
        return SessionMechanism.path(request).startsWith("/api/");
    }
}
