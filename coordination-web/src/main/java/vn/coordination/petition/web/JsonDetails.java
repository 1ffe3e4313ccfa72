package vn.coordination.petition.web;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Set;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Classification;
import vn.coordination.petition.ScreeningItem;
import vn.coordination.shared.web.JsonBody;

/** The details of an act as a client sends them. */
record JsonDetails(JsonObject body) implements ActDetails {
    @Override
    public long officer() {
        return JsonBody.id(body, "officer");
    }

    @Override
    public long other() {
        return JsonBody.id(body, "other");
    }

    @Override
    public Classification classification() {
        return PetitionJson.classification(body);
    }

    @Override
    public Set<ScreeningItem> lacking() {
        return PetitionJson.names(body, "lacking", ScreeningItem.class);
    }

    @Override
    public Office to() {
        return JsonBody.required(body, "to", Office::of);
    }

    @Override
    public String addressee() {
        return JsonBody.text(body, "to", "");
    }

    @Override
    public LocalDate answerDue() {
        return JsonBody.value(body, "answerDue", LocalDate::parse);
    }
}
