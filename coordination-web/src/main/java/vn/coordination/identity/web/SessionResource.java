package vn.coordination.identity.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.coordination.identity.app.ChangePassword;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.LoginOutcome;
import vn.coordination.identity.app.LoginOutcome.CodeWanted;
import vn.coordination.identity.app.LoginOutcome.Refused;
import vn.coordination.identity.app.LoginOutcome.Welcome;
import vn.coordination.identity.app.PasswordService;
import vn.coordination.identity.app.SignedIn;
import vn.coordination.shared.web.JsonBody;
import vn.coordination.shared.web.Problem;

/** {@code /api/session}: come in, ask who one is, change the password, leave. */
@Path("session")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {
    private static final int LOCKED = 423;
    private static final int TOO_MANY = 429;

    private final Entrance entrance;
    private final CurrentActor actor;
    private final PasswordService passwords;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    /** RESTEasy asks for one that is public, though the container then calls the other. */
    public SessionResource() {
        this(null, null, null, null);
    }

    @Inject
    public SessionResource(Entrance entrance, CurrentActor actor, PasswordService passwords, Clock clock) {
        this.entrance = entrance;
        this.actor = actor;
        this.passwords = passwords;
        this.clock = clock;
    }

    @POST
    public Response open(JsonObject body) {
        LoginOutcome outcome = entrance.enter(
                JsonBody.text(body, "login", ""), JsonBody.text(body, "password", ""), request, response);
        String code = JsonBody.text(body, "code", "");
        return answer(
                outcome instanceof CodeWanted && !code.isEmpty() ? entrance.confirm(code, request, response) : outcome);
    }

    @GET
    public Response who() {
        if (SessionMark.isLocked(request)) {
            return Problem.of(LOCKED, FirstStep.UNLOCK.kind()).answer(request);
        }
        Optional<SignedIn> who = request.getUserPrincipal() == null ? Optional.empty() : actor.signedIn();
        return who.map(found -> Response.ok(json(found)).build())
                .orElseGet(() -> Problem.of(Response.Status.UNAUTHORIZED.getStatusCode(), "login")
                        .answer(request));
    }

    @POST
    @Path("password")
    public Response change(JsonObject body) {
        SignedIn who = passwords.change(
                new ChangePassword(JsonBody.text(body, "current", ""), JsonBody.text(body, "chosen", "")));
        SessionMark.open(request, who);
        return Response.ok(json(who)).build();
    }

    /** What the page does by itself when its holder was away. */
    @POST
    @Path("lock")
    public Response lock() {
        SessionMark.lock(request);
        return Response.noContent().build();
    }

    @POST
    @Path("unlock")
    public Response unlock(JsonObject body) {
        SignedIn who = actor.signedIn().orElseThrow();
        LoginOutcome outcome = entrance.unlock(who, JsonBody.text(body, "password", ""), request, response);
        return outcome instanceof Refused refused
                ? refuse(refused)
                : Response.noContent().build();
    }

    @DELETE
    public Response close() {
        SessionMark.close(request);
        return Response.noContent().build();
    }

    private Response answer(LoginOutcome outcome) {
        if (outcome instanceof Welcome welcome) {
            return Response.ok(json(welcome.who())).build();
        }
        return outcome instanceof Refused refused
                ? refuse(refused)
                : Problem.of(Response.Status.UNAUTHORIZED.getStatusCode(), "login.codeWanted")
                        .answer(request);
    }

    private Response refuse(Refused refused) {
        Problem problem = Problem.of(
                switch (refused.reason()) {
                    case WRONG, PASSWORD, CODE -> Response.Status.UNAUTHORIZED.getStatusCode();
                    case LOCKED -> LOCKED;
                    case THROTTLED -> TOO_MANY;
                    case SHUT -> Response.Status.FORBIDDEN.getStatusCode();
                },
                "login." + refused.reason());
        Response answer = problem.answer(request);
        if (refused.until() != null) {
            answer.getHeaders().putSingle("Retry-After", seconds(refused.until()));
        }
        return answer;
    }

    private long seconds(Instant until) {
        return Math.max(1, Duration.between(clock.instant(), until).toSeconds());
    }

    static JsonObject json(SignedIn who) {
        return JSON.createObjectBuilder()
                .add("account", who.account())
                .add("login", who.login())
                .add("person", who.person())
                .add("name", who.name())
                .add("office", who.office().code())
                .add(
                        "roles",
                        JSON.createArrayBuilder(who.groups().stream().sorted().toList()))
                .add("mustChange", who.mustChange())
                .add("mustEnrol", who.mustEnrol())
                .build();
    }
}
