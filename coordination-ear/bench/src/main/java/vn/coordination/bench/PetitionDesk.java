package vn.coordination.bench;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import vn.coordination.petition.duplicate.Clues;

/** Two officers of the Committee Office: one receives, the other screens and looks for duplicates. */
final class PetitionDesk {
    private final JsonBuilderFactory json = Json.createBuilderFactory(Map.of());
    private final JsonReaderFactory readers = Json.createReaderFactory(Map.of());
    private final Visitor receiver;
    private final Visitor officer;
    private final long officerId;

    /** @param officerId person behind the account {@code co.petitions} */
    PetitionDesk(URI application, long officerId) throws Exception {
        this.receiver = Visitor.signIn(application, "co.receiver");
        this.officer = Visitor.signIn(application, "co.petitions");
        this.officerId = officerId;
    }

    JsonObject enter(Clues clues) throws Exception {
        JsonObjectBuilder writer =
                json.createObjectBuilder().add("name", clues.name()).add("address", clues.address());
        JsonObject body = json.createObjectBuilder()
                .add("channel", "POST")
                .add("arrived", "2026-11-25")
                .add("target", clues.target())
                .add("summary", clues.subject())
                .add("writers", json.createArrayBuilder().add(writer))
                .build();
        return read(receiver.post("api/petitions", body.toString()));
    }

    JsonObject assign(JsonObject petition) throws Exception {
        return act(petition, "assign", json.createObjectBuilder().add("officer", officerId));
    }

    JsonObject classify(JsonObject petition) throws Exception {
        return act(
                petition,
                "classify",
                json.createObjectBuilder().add("kind", "COMPLAINT").add("matter", "COMMITTEE"));
    }

    /** The answer tells what the search has found. */
    JsonObject checkDuplicates(JsonObject petition) throws Exception {
        return act(petition, "check-duplicates", json.createObjectBuilder());
    }

    /** Whether the other petition is among those that the answer names as its rivals. */
    static boolean names(JsonObject petition, long other) {
        return petition.getJsonArray("likes").getValuesAs(JsonObject.class).stream()
                .anyMatch(like -> like.getBoolean("rival")
                        && like.getJsonNumber("petition").longValueExact() == other);
    }

    private JsonObject act(JsonObject petition, String act, JsonObjectBuilder body) throws Exception {
        body.add("version", petition.getInt("version"));
        return read(officer.post(
                "api/petitions/" + petition.getInt("id") + "/" + act,
                body.build().toString()));
    }

    private JsonObject read(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        try (JsonReader reader = readers.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
