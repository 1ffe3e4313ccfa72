package vn.coordination.schedule.sharing.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.coordination.organisation.Office;
import vn.coordination.rule.app.Retry;
import vn.coordination.schedule.sharing.app.ShareSlot;
import vn.coordination.schedule.sharing.app.SharingService;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;

/** {@code /api/slots/{id}/shares}: lets another office read a draft, and takes that back. */
@Path("slots/{id}/shares")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SharingResource {
    private final SharingService sharing;
    private final Retry retry;

    /** RESTEasy asks for one that is public, though the container then calls the other. */
    public SharingResource() {
        this(null, null);
    }

    @Inject
    public SharingResource(SharingService sharing, Retry retry) {
        this.sharing = sharing;
        this.retry = retry;
    }

    @POST
    public JsonObject share(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        return answer(retry.once(key, () -> sharing.share(command(id, body))));
    }

    @POST
    @Path("recall")
    public JsonObject recall(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        return answer(retry.once(key, () -> sharing.recall(command(id, body))));
    }

    private static ShareSlot command(long id, JsonObject body) {
        return new ShareSlot(id, JsonBody.integer(body, "version", -1), JsonBody.required(body, "office", Office::of));
    }

    private static JsonObject answer(long slot) {
        return JSON.createObjectBuilder().add("id", slot).build();
    }
}
