package vn.coordination.simulation.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import vn.coordination.simulation.FlippedCase;
import vn.coordination.simulation.SimulationResult;
import vn.coordination.simulation.app.SimulationRow;

/** A run as JSON. */
final class SimulationJson {
    private SimulationJson() {}

    static JsonObject of(SimulationRow run) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", run.id())
                .add("progress", run.progress().name())
                .add("done", run.done())
                .add("total", run.total());
        if (run.outcome() != null) {
            json.add("outcome", outcome(run.outcome()));
        }
        return json.build();
    }

    private static JsonObjectBuilder outcome(SimulationResult outcome) {
        JsonArrayBuilder cases = JSON.createArrayBuilder();
        outcome.cases().forEach(flipped -> cases.add(flipped(flipped)));
        JsonObjectBuilder undecidable = JSON.createObjectBuilder();
        outcome.undecidable().forEach(undecidable::add);
        return JSON.createObjectBuilder()
                .add("judged", outcome.judged())
                .add("single", outcome.single())
                .add("otherwise", outcome.otherwise())
                .add("flipped", outcome.flipped())
                .add("undecidable", undecidable)
                .add("cases", cases);
    }

    private static JsonObjectBuilder flipped(FlippedCase flipped) {
        return JSON.createObjectBuilder()
                .add("at", flipped.at().toString())
                .add("office", flipped.office())
                .add("ruleSet", flipped.ruleSet())
                .add("type", flipped.subjectType())
                .add("subject", flipped.subject())
                .add("refusedBefore", flipped.refusedBefore())
                .add("refusedAfter", flipped.refusedAfter())
                .add("gained", JSON.createArrayBuilder(flipped.gained()))
                .add("lost", JSON.createArrayBuilder(flipped.lost()));
    }
}
