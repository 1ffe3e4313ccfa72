package vn.coordination.shared.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A refusal in JSON (RFC 9457).
 *
 * @param kind what went wrong, as a word for programs; its sentence is {@code problem.<kind>}
 * @param field that could not be read; null where it was none
 * @param answers what each of several things that were asked for answered; null where one thing was
 */
public record Problem(int status, String kind, String field, JsonArray breaches, JsonArray answers) {
    private static final String TYPE = "application/problem+json";

    public static Problem of(int status, String kind) {
        return new Problem(status, kind, null, null, null);
    }

    public static Problem of(int status, String kind, JsonArray breaches) {
        return new Problem(status, kind, null, breaches, null);
    }

    public Problem at(String unread) {
        return new Problem(status, kind, unread, breaches, answers);
    }

    public Problem with(JsonArray each) {
        return new Problem(status, kind, field, breaches, each);
    }

    public Response answer(HttpServletRequest request) {
        return Response.status(status)
                .type(TYPE)
                .entity(json(request).toString())
                .build();
    }

    /** For those who answer before any resource is reached; the answer is closed, or the container adds its error page. */
    public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(TYPE);
        response.setCharacterEncoding("UTF-8");
        try (PrintWriter body = response.getWriter()) {
            body.write(json(request).toString());
        }
    }

    /** The first of the languages the client asks for that we speak. */
    public static Locale language(HttpServletRequest request) {
        List<Locale> wanted = Collections.list(request.getLocales());
        return wanted.stream()
                .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
                .filter(Languages.OFFERED::contains)
                .findFirst()
                .filter(found -> request.getHeader("Accept-Language") != null)
                .orElse(Languages.VIETNAMESE);
    }

    private JsonObject json(HttpServletRequest request) {
        JsonObjectBuilder body = JSON.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", Texts.text(language(request), "problem." + kind))
                .add("status", status)
                .add("kind", kind);
        if (field != null) {
            body.add("field", field).add("detail", Texts.text(language(request), "problem.field", field));
        }
        if (breaches != null) {
            body.add("breaches", breaches);
        }
        if (answers != null) {
            body.add("answers", answers);
        }
        return body.build();
    }
}
