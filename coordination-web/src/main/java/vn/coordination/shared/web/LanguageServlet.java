package vn.coordination.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Changes the language and goes back to the page it was asked from. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {
    /** A path of this application only: one slash, then no second slash or backslash, no line break. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    @Inject
    private Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale chosen = Languages.of(request.getParameter("to"));
        language.choose(chosen);
        response.addCookie(Cookies.kept(request, Language.COOKIE, chosen.toLanguageTag()));
        response.sendRedirect(request.getContextPath() + ownPath(request.getParameter("back")));
    }

    public static String ownPath(String back) {
        return back != null && OWN_PATH.matcher(back).matches() ? back : "/";
    }
}
