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
import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import vn.coordination.shared.app.Denied;

/** Answers what no other mapper knows: a missing right, a body that cannot be read, and our own failures. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

    private static final List<Class<? extends Exception>> UNREADABLE = List.of(
            IllegalArgumentException.class, JsonException.class, ClassCastException.class, DateTimeException.class);

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
        Optional<EJBAccessException> denied = cause(failure, EJBAccessException.class);
        if (denied.isPresent()) {
            denials.fire(Denied.of(denied.get()));
            return problem(Status.FORBIDDEN, "denied");
        }
        if (failure instanceof WebApplicationException refused) {
            Status status = Status.fromStatusCode(refused.getResponse().getStatus());
            return problem(status, status == Status.NOT_FOUND ? "missing" : "unreadable");
        }
        if (UNREADABLE.stream().anyMatch(type -> cause(failure, type).isPresent())) {
            LOG.log(Level.INFO, "A call of the JSON interface could not be read", failure);
            String field = cause(failure, UnreadableField.class)
                    .map(UnreadableField::field)
                    .orElse(null);
            return Problem.of(Status.BAD_REQUEST.getStatusCode(), "unreadable")
                    .at(field)
                    .answer(request);
        }
        LOG.log(Level.SEVERE, "A call of the JSON interface failed", failure);
        return problem(Status.INTERNAL_SERVER_ERROR, "failed");
    }

    private Response problem(Status status, String kind) {
        return Problem.of(status.getStatusCode(), kind).answer(request);
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> wanted) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(wanted::isInstance)
                .map(wanted::cast)
                .findFirst();
    }
}
