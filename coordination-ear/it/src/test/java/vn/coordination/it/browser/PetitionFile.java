package vn.coordination.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/** One petition as its officers see it: set up over the JSON interface, then looked at on its page. */
record PetitionFile(long id, String number) {
    /** Taken in and numbered by that colleague's office. */
    static PetitionFile enter(Colleague who, String name, String summary) {
        return enter(who, name, summary, true);
    }

    /** @param register false leaves it without a number */
    static PetitionFile enter(Colleague who, String name, String summary, boolean register) {
        JsonObject body = Json.createObjectBuilder()
                .add("channel", "POST")
                .add("register", register)
                .add("arrived", "2026-11-25")
                .add("target", "UBND phường Thử Nghiệm")
                .add("summary", summary)
                .add(
                        "writers",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("name", name)
                                        .add("address", "số 7 phố Cầu Thử")))
                .build();
        JsonObject entered = who.post("api/petitions", body).json();
        return new PetitionFile(entered.getInt("id"), entered.getString("number"));
    }

    PetitionFile act(Colleague who, String act, Map<String, Object> details) {
        int version = who.get("api/petitions/" + id).json().getInt("version");
        JsonObjectBuilder body = Json.createObjectBuilder().add("version", version);
        details.forEach((key, value) -> {
            if (value instanceof Long number) {
                body.add(key, number);
            } else if (value instanceof List<?> list) {
                body.add(key, Json.createArrayBuilder(list));
            } else {
                body.add(key, value.toString());
            }
        });
        Colleague.Answer answer = who.post("api/petitions/" + id + "/" + act, body.build());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return this;
    }

    /** Given to that officer and classified by him. */
    PetitionFile classified(Colleague officer, long person, String kind, String matter) {
        return act(officer, "assign", Map.of("officer", person))
                .act(officer, "classify", Map.of("kind", kind, "matter", matter));
    }

    Page open(Colleague who) {
        return who.open("petition/petition.xhtml?id=" + id);
    }

    /** With the form of that act open. */
    Page open(Colleague who, String act) {
        return who.open("petition/petition.xhtml?id=" + id + "&act=" + act);
    }
}
