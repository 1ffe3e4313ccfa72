package vn.coordination.simulation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.shared.web.JsonBody;
import vn.coordination.simulation.Simulate;
import vn.coordination.simulation.app.SimulationQueries;
import vn.coordination.simulation.app.SimulationService;

/** The caller's own run over JSON. To begin one twice does no harm: the second takes the place of the first. */
@Path("simulation")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SimulationResource {
    private SimulationService service;
    private SimulationQueries queries;
    private CurrentActor currentActor;

    public SimulationResource() {}

    @Inject
    public SimulationResource(SimulationService service, SimulationQueries queries, CurrentActor currentActor) {
        this.service = service;
        this.queries = queries;
        this.currentActor = currentActor;
    }

    @POST
    public JsonObject begin(JsonObject body) {
        Map<ParameterKey, Limit> values = new EnumMap<>(ParameterKey.class);
        JsonObject tried = JsonBody.object(body, "values");
        tried.keySet()
                .forEach(key -> values.put(ParameterKey.valueOf(key), JsonBody.required(tried, key, Limit::parse)));
        service.begin(new Simulate(
                JsonBody.required(body, "since", LocalDate::parse),
                JsonBody.required(body, "until", LocalDate::parse),
                values));
        return own();
    }

    @POST
    @Path("cancel")
    public JsonObject cancel() {
        service.cancel();
        return own();
    }

    @GET
    public JsonObject own() {
        Actor actor = currentActor.get();
        return queries.last(Scope.of(actor), actor.account())
                .map(SimulationJson::of)
                .orElseThrow(NotFoundException::new);
    }
}
