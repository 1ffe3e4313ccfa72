package vn.coordination.regulation.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import vn.coordination.rule.app.RegulationBreach;
import vn.coordination.shared.web.Problem;

/** Says in JSON what a rule refused: each breach with its code, article and sentence. */
@Provider
public class BreachMapper implements ExceptionMapper<RegulationBreach> {
    private static final int UNPROCESSABLE = 422;

    @Inject
    private BreachJson json;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(RegulationBreach refused) {
        Locale language = Problem.language(request);
        Problem problem = Problem.of(UNPROCESSABLE, "refused", json.array(refused.breaches(), language));
        return (refused.answers().isEmpty() ? problem : problem.with(json.answers(refused.answers(), language)))
                .answer(request);
    }
}
