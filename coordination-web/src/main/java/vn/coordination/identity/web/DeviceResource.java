package vn.coordination.identity.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import vn.coordination.identity.app.DeviceSecret;
import vn.coordination.identity.app.Registered;
import vn.coordination.identity.app.SecondFactorService;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.JsonBody;

/** {@code /api/session/device}: one's own second factor. */
@Path("session/device")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeviceResource {
    private final SecondFactorService factors;
    private final Retry retry;

    @Context
    private HttpServletRequest request;

    /** RESTEasy asks for one that is public, though the container then calls the other. */
    public DeviceResource() {
        this(null, null);
    }

    @Inject
    public DeviceResource(SecondFactorService factors, Retry retry) {
        this.factors = factors;
        this.retry = retry;
    }

    @POST
    public JsonObject begin() {
        DeviceSecret secret = retry.call(factors::begin);
        return JSON.createObjectBuilder()
                .add("secret", secret.text())
                .add("address", secret.address())
                .build();
    }

    @POST
    @Path("code")
    public JsonObject register(JsonObject body) {
        Registered registered = retry.call(() -> factors.register(JsonBody.text(body, "code", "")));
        SessionMark.renew(request, registered.who());
        return JSON.createObjectBuilder(SessionResource.json(registered.who()))
                .add("recoveryCodes", JSON.createArrayBuilder(registered.recoveryCodes()))
                .build();
    }
}
