package vn.coordination.shared.web;

import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.DateTimeException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers what no other mapper knows: a missing right, a body that cannot be read, and our own failures. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        if (caused(failure, EJBAccessException.class)) {
            return problem(Status.FORBIDDEN, "denied");
        }
        if (failure instanceof WebApplicationException refused) {
            Status status = Status.fromStatusCode(refused.getResponse().getStatus());
            return problem(status, status == Status.NOT_FOUND ? "missing" : "unreadable");
        }
        if (caused(failure, IllegalArgumentException.class)
                || caused(failure, JsonException.class)
                || caused(failure, ClassCastException.class)
                || caused(failure, DateTimeException.class)) {
            LOG.log(Level.INFO, "A call of the JSON interface could not be read", failure);
            return problem(Status.BAD_REQUEST, "unreadable");
        }
        LOG.log(Level.SEVERE, "A call of the JSON interface failed", failure);
        return problem(Status.INTERNAL_SERVER_ERROR, "failed");
    }

    private Response problem(Status status, String kind) {
        return Problem.of(status.getStatusCode(), kind).answer(request);
    }

    private static boolean caused(Throwable failure, Class<? extends Throwable> wanted) {
        for (Throwable found = failure; found != null; found = found.getCause()) {
            if (wanted.isInstance(found)) {
                return true;
            }
        }
        return false;
    }
}
