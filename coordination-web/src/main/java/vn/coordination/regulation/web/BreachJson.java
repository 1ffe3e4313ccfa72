package vn.coordination.regulation.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import vn.coordination.rule.Answer;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;

/** Breaches in JSON: what a program needs, and the sentence a person reads. */
@ApplicationScoped
public class BreachJson {
    private final BreachSentences sentences;

    protected BreachJson() {
        this(null);
    }

    @Inject
    BreachJson(BreachSentences sentences) {
        this.sentences = sentences;
    }

    public JsonArray array(List<Breach> breaches, Locale locale) {
        List<BreachRow> rows = sentences.rows(breaches, locale);
        JsonArrayBuilder array = JSON.createArrayBuilder();
        for (int i = 0; i < rows.size(); i++) {
            array.add(json(breaches.get(i), rows.get(i)));
        }
        return array.build();
    }

    public JsonArray answers(List<Answer> answers, Locale locale) {
        List<AnswerRow> rows = sentences.answers(answers, locale);
        JsonArrayBuilder array = JSON.createArrayBuilder();
        for (int i = 0; i < rows.size(); i++) {
            Answer answer = answers.get(i);
            array.add(JSON.createObjectBuilder()
                    .add("asked", answer.asked().toString())
                    .add("name", rows.get(i).name())
                    .add("state", rows.get(i).state())
                    .add("breaches", array(answer.breaches(), locale)));
        }
        return array.build();
    }

    private static JsonObject json(Breach breach, BreachRow row) {
        return JSON.createObjectBuilder()
                .add("code", row.code())
                .add("variant", breach.variant())
                .add("article", row.article())
                .add("law", row.law())
                .add("toBeConfirmed", row.toBeConfirmed())
                .add("message", row.sentence())
                .add("field", breach.field())
                .add("arguments", arguments(breach))
                .build();
    }

    private static JsonArray arguments(Breach breach) {
        return JSON.createArrayBuilder(
                        breach.arguments().stream().map(Argument::toString).toList())
                .build();
    }
}
