package vn.coordination.schedule.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import vn.coordination.schedule.Problem;
import vn.coordination.schedule.app.InvalidInput;
import vn.coordination.shared.web.Texts;

/** Says in JSON which values make no sense, each with its field. */
@Provider
public class InvalidInputMapper implements ExceptionMapper<InvalidInput> {
    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(InvalidInput invalid) {
        Locale locale = vn.coordination.shared.web.Problem.language(request);
        JsonArrayBuilder problems = JSON.createArrayBuilder();
        for (Problem problem : invalid.problems()) {
            problems.add(JSON.createObjectBuilder()
                    .add("field", problem.field())
                    .add("kind", problem.key())
                    .add("message", Texts.text(locale, problem.key(), problem.limit())));
        }
        return vn.coordination.shared.web.Problem.of(
                        Response.Status.BAD_REQUEST.getStatusCode(), "invalid", problems.build())
                .answer(request);
    }
}
