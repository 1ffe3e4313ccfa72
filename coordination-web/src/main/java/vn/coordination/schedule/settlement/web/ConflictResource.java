package vn.coordination.schedule.settlement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Consumer;
import vn.coordination.rule.app.Retry;
import vn.coordination.schedule.SettleConflict;
import vn.coordination.schedule.settlement.app.ConflictService;
import vn.coordination.schedule.settlement.app.ProposalService;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;

/** The steps by which a conflict is settled, over JSON. */
@Path("conflicts/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class ConflictResource {
    private ConflictService conflicts;
    private ProposalService proposals;
    private Retry retry;

    public ConflictResource() {}

    @Inject
    public ConflictResource(ConflictService conflicts, ProposalService proposals, Retry retry) {
        this.conflicts = conflicts;
        this.proposals = proposals;
        this.retry = retry;
    }

    @POST
    @Path("ask")
    public void ask(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        act(key, id, body, conflicts::askPrecedence);
    }

    @POST
    @Path("yield")
    public void yield(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        act(key, id, body, conflicts::yield);
    }

    @POST
    @Path("decide")
    public void decide(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        act(key, id, body, conflicts::decide);
    }

    @POST
    @Path("take")
    public void take(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        act(key, id, body, proposals::take);
    }

    @POST
    @Path("decline")
    public void decline(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        act(key, id, body, proposals::decline);
    }

    private void act(String key, long id, JsonObject body, Consumer<SettleConflict> act) {
        SettleConflict command =
                new SettleConflict(id, JsonBody.integer(body, "version", -1), JsonBody.text(body, "reason", ""));
        retry.once(key, () -> {
            act.accept(command);
            return id;
        });
    }
}
