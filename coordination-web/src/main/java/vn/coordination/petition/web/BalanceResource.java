package vn.coordination.petition.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.counted.app.BalanceQueries;
import vn.coordination.petition.counted.app.BalanceRow;

/** The inspectorate's balance of the book of the reader's office. */
@Path("petitions/balance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BalanceResource {
    private BalanceQueries balances;
    private CurrentActor actor;

    public BalanceResource() {}

    @Inject
    public BalanceResource(BalanceQueries balances, CurrentActor actor) {
        this.balances = balances;
        this.actor = actor;
    }

    @GET
    public JsonArray balance(@QueryParam("from") String from, @QueryParam("to") String to) {
        JsonArrayBuilder lines = JSON.createArrayBuilder();
        balances.balance(actor.scope(), Periods.parse(from, to)).forEach(row -> lines.add(line(row)));
        return lines.build();
    }

    private static JsonObjectBuilder line(BalanceRow row) {
        return JSON.createObjectBuilder()
                .add(
                        "kind",
                        row.kind() == null
                                ? JsonValue.NULL
                                : JSON.createValue(row.kind().name()))
                .add("opening", row.opening())
                .add("received", row.received())
                .add("processed", row.processed())
                .add("carried", row.carried());
    }
}
