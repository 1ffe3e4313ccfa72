package vn.coordination.regulation.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
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
        return Problem.of(UNPROCESSABLE, "refused", json.array(refused.breaches(), Problem.language(request)))
                .answer(request);
    }
}
