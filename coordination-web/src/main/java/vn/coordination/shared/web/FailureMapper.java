package vn.coordination.shared.web;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.coordination.shared.app.Denied;
import vn.coordination.shared.app.LoggedFailure;

/** Answers what no other mapper knows: a missing right, a body that cannot be read, and our own failures. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

    private static final List<Class<? extends Exception>> UNREADABLE = List.of(
            IllegalArgumentException.class, JsonException.class, ClassCastException.class, DateTimeException.class);

    private static final String TOO_LONG = "22001";

    private Event<Denied> denials;

    @Context
    private HttpServletRequest request;

    public FailureMapper() {}

    @Inject
    public FailureMapper(Event<Denied> denials) {
        this.denials = denials;
    }

    @Override
    public Response toResponse(Throwable failure) {
        Optional<EJBAccessException> denied = Failures.cause(failure, EJBAccessException.class);
        if (denied.isPresent()) {
            denials.fire(Denied.of(denied.get()));
            return problem(Status.FORBIDDEN, "denied");
        }
        if (failure instanceof WebApplicationException refused) {
            Status status = Status.fromStatusCode(refused.getResponse().getStatus());
            return problem(status, status == Status.NOT_FOUND ? "missing" : "unreadable");
        }
        if (UNREADABLE.stream().anyMatch(type -> Failures.cause(failure, type).isPresent())) {
            LOG.log(Level.INFO, "A call of the JSON interface could not be read: {0}", LoggedFailure.describe(failure));
            String field = Failures.cause(failure, UnreadableField.class)
                    .map(UnreadableField::field)
                    .orElse(null);
            return Problem.of(Status.BAD_REQUEST.getStatusCode(), "unreadable")
                    .at(field)
                    .answer(request);
        }
        if (tooLong(failure)) {
            return problem(Status.BAD_REQUEST, "tooLong");
        }
        LOG.log(Level.SEVERE, "A call of the JSON interface failed: {0}", LoggedFailure.describe(failure));
        return problem(Status.INTERNAL_SERVER_ERROR, "failed");
    }

    /** The database says so where no form has: a page has a limit at each field. */
    private static boolean tooLong(Throwable failure) {
        return Failures.cause(failure, SQLException.class)
                .filter(refused -> TOO_LONG.equals(refused.getSQLState()))
                .isPresent();
    }

    private Response problem(Status status, String kind) {
        return Problem.of(status.getStatusCode(), kind).answer(request);
    }
}
