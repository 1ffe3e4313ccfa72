package vn.coordination.schedule.settlement.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.schedule.settlement.app.ConflictQueries;
import vn.coordination.schedule.settlement.app.ConflictRow;
import vn.coordination.schedule.settlement.app.ProposalRow;
import vn.coordination.schedule.web.ExplanationJson;
import vn.coordination.shared.IsoWeek;

/** The open conflicts of a week over JSON, each with its rung and what its slot is proposed. */
@Path("weeks/{week}/conflicts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConflictListResource {
    private ConflictQueries conflicts;
    private CurrentActor currentActor;

    public ConflictListResource() {}

    @Inject
    public ConflictListResource(ConflictQueries conflicts, CurrentActor currentActor) {
        this.conflicts = conflicts;
        this.currentActor = currentActor;
    }

    @GET
    public JsonArray open(@PathParam("week") String week) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        conflicts.week(currentActor.scope(), IsoWeek.parse(week)).forEach(row -> rows.add(json(row)));
        return rows.build();
    }

    private static JsonObjectBuilder json(ConflictRow row) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", row.id())
                .add("version", row.version())
                .add("slot", row.slot())
                .add("rung", row.rung().name());
        if (row.rungDue() != null) {
            json.add("due", row.rungDue().toString());
        }
        return row.proposal() == null ? json : json.add("proposal", json(row.proposal()));
    }

    private static JsonObjectBuilder json(ProposalRow proposal) {
        JsonObjectBuilder json =
                JSON.createObjectBuilder().add("due", proposal.due().toString()).add("declined", proposal.declined());
        return proposal.way() == null ? json : json.add("way", ExplanationJson.of(proposal.way()));
    }
}
