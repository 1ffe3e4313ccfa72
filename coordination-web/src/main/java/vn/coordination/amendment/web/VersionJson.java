package vn.coordination.amendment.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.amendment.HeadDraft;
import vn.coordination.amendment.ProposeValue;
import vn.coordination.amendment.RewordArticle;
import vn.coordination.amendment.Wording;
import vn.coordination.amendment.app.ProposalRow;
import vn.coordination.amendment.app.VersionLine;
import vn.coordination.amendment.app.WordingRow;
import vn.coordination.organisation.Names;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.ParameterUnit;
import vn.coordination.shared.web.JsonBody;

/** Versions of the regulation and what is done to them, as JSON; what cannot be read is an illegal argument. */
final class VersionJson {
    private VersionJson() {}

    static JsonObject of(VersionLine line, List<ProposalRow> values) {
        JsonArrayBuilder signatures = JSON.createArrayBuilder();
        line.signatures().forEach(each -> signatures.add(each.office().code()));
        JsonObjectBuilder numbers = JSON.createObjectBuilder();
        values.forEach(each -> numbers.add(
                each.key().name(),
                JSON.createObjectBuilder()
                        .add("amount", each.value().amount())
                        .add("unit", each.value().unit().name())
                        .add("version", each.version())));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", line.id())
                .add("number", line.number())
                .add("names", names(line.names()))
                .add("state", line.state().name())
                .add("since", line.since().toString())
                .add("hash", line.hash())
                .add("signatures", signatures)
                .add("values", numbers)
                .add("version", line.version());
        if (line.until() != null) {
            json.add("until", line.until().toString());
        }
        if (line.consultation() != null) {
            json.add("consultation", line.consultation());
        }
        return json.build();
    }

    static JsonObject of(WordingRow row) {
        return JSON.createObjectBuilder()
                .add("number", row.number())
                .add("names", names(row.names()))
                .add(
                        "text",
                        JSON.createObjectBuilder()
                                .add("vi", row.text().vietnamese())
                                .add("en", row.text().english())
                                .add("fr", row.text().french()))
                .add("version", row.version())
                .build();
    }

    private static JsonObjectBuilder names(Names names) {
        return JSON.createObjectBuilder()
                .add("vi", names.vietnamese())
                .add("en", names.english())
                .add("fr", names.french());
    }

    static HeadDraft head(long id, JsonObject body) {
        LocalDate date = JsonBody.required(body, "date", LocalDate::parse);
        return new HeadDraft(id, names(body), date, JsonBody.integer(body, "version", -1));
    }

    static RewordArticle reword(long id, int number, JsonObject body) {
        JsonObject text = part(body, "text");
        Wording wording = new Wording(
                JsonBody.text(text, "vi", ""), JsonBody.text(text, "en", ""), JsonBody.text(text, "fr", ""));
        return new RewordArticle(id, number, names(body), wording, JsonBody.integer(body, "version", -1));
    }

    static ProposeValue propose(long id, String key, JsonObject body) {
        ParameterUnit unit = JsonBody.required(body, "unit", ParameterUnit::valueOf);
        Limit limit = new Limit(JsonBody.text(body, "amount", ""), unit);
        return new ProposeValue(id, ParameterKey.valueOf(key), limit, JsonBody.integer(body, "version", -1));
    }

    private static Names names(JsonObject body) {
        JsonObject names = part(body, "names");
        return new Names(
                JsonBody.text(names, "vi", ""), JsonBody.text(names, "en", ""), JsonBody.text(names, "fr", ""));
    }

    private static JsonObject part(JsonObject body, String name) {
        return body.containsKey(name) ? JsonBody.object(body, name) : JsonObject.EMPTY_JSON_OBJECT;
    }
}
