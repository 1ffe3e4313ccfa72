package vn.coordination.regulation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.shared.web.Problem;

/** Says in JSON that the record is no longer the one the caller saw. */
@Provider
public class ChangedMapper implements ExceptionMapper<ChangedMeanwhile> {
    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(ChangedMeanwhile changed) {
        return Problem.of(Response.Status.CONFLICT.getStatusCode(), "changed").answer(request);
    }
}
