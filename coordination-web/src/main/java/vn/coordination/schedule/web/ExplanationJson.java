package vn.coordination.schedule.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import vn.coordination.regulation.web.BreachJson;
import vn.coordination.schedule.Explanation;
import vn.coordination.schedule.WayOut;

/** Why a slot clashes and the ways out of it, in JSON; gated when a way wants a chief's reason. */
@ApplicationScoped
public class ExplanationJson {
    private BreachJson breaches;

    protected ExplanationJson() {}

    @Inject
    ExplanationJson(BreachJson breaches) {
        this.breaches = breaches;
    }

    public JsonObjectBuilder of(Explanation explanation, Locale locale) {
        JsonArrayBuilder ways = JSON.createArrayBuilder();
        explanation.ways().forEach(way -> ways.add(of(way)));
        return JSON.createObjectBuilder()
                .add("breaches", breaches.array(explanation.breaches(), locale))
                .add("ways", ways)
                .add("gated", explanation.gated());
    }

    public static JsonObjectBuilder of(WayOut way) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("kind", way.kind().name())
                .add("start", way.span().start().toString())
                .add("end", way.span().end().toString());
        if (way.room() != null) {
            json.add("room", way.room());
        }
        if (way.substitute() != null) {
            json.add("replaced", way.replaced()).add("substitute", way.substitute());
        }
        return json;
    }
}
