package vn.coordination.regulation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import vn.coordination.rule.app.KeyReused;
import vn.coordination.shared.web.Problem;

/** Says in JSON that the key stands for another request already. */
@Provider
public class KeyReusedMapper implements ExceptionMapper<KeyReused> {
    private static final int UNPROCESSABLE = 422;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(KeyReused reused) {
        return Problem.of(UNPROCESSABLE, "keyReused").answer(request);
    }
}
