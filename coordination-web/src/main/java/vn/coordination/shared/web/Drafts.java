package vn.coordination.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** What was typed is kept by the browser's window (drafts.js) until the server says that it has been stored. */
final class Drafts {
    private static final String STORED = "draft-stored";

    private Drafts() {}

    /** A cookie, because the answer may be a redirect as well as a partial update. */
    static void settle(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        String path = request.getContextPath() + "/";
        faces.getExternalContext()
                .addResponseCookie(
                        STORED,
                        "true",
                        Map.of("path", path, "maxAge", 60, "secure", request.isSecure(), "SameSite", "Strict"));
    }
}
