package vn.coordination.regulation.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.app.RegulationBreach;
import vn.coordination.shared.web.Problem;

/** Says in JSON what a rule refused: each breach with its code, article and sentence. */
@Provider
public class BreachMapper implements ExceptionMapper<RegulationBreach> {
    private static final int UNPROCESSABLE = 422;

    @Inject
    private BreachSentences sentences;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(RegulationBreach refused) {
        List<Breach> breaches = refused.breaches();
        List<BreachRow> rows = sentences.rows(breaches, Problem.language(request));
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (int i = 0; i < rows.size(); i++) {
            array.add(json(breaches.get(i), rows.get(i)));
        }
        return Problem.of(UNPROCESSABLE, "refused", array.build()).answer(request);
    }

    private static JsonObject json(Breach breach, BreachRow row) {
        return Json.createObjectBuilder()
                .add("code", row.code())
                .add("variant", breach.variant())
                .add("article", row.article())
                .add("toBeConfirmed", row.toBeConfirmed())
                .add("message", row.sentence())
                .add("field", breach.field())
                .add("arguments", arguments(breach))
                .build();
    }

    private static JsonArray arguments(Breach breach) {
        return Json.createArrayBuilder(
                        breach.arguments().stream().map(Argument::toString).toList())
                .build();
    }
}
