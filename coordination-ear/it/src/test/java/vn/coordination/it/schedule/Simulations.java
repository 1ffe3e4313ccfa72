package vn.coordination.it.schedule;

import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.it.city.City;

/** The regulation secretary who tries values. */
final class Simulations {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    final OfficeClient secretary;

    Simulations(City city) {
        secretary = OfficeClient.of(city, "po.secretary");
    }

    static JsonObject trying(String key, String value, LocalDate since, LocalDate until) {
        return Json.createObjectBuilder()
                .add("since", since.toString())
                .add("until", until.toString())
                .add("values", Json.createObjectBuilder().add(key, value))
                .build();
    }

    /** Begins a run and asks for it until it is over. */
    JsonObject run(JsonObject command) {
        OfficeClient.Answer begun = secretary.post("api/simulation", command);
        if (begun.status() != 200) {
            throw new IllegalStateException(begun.toString());
        }
        return over();
    }

    JsonObject over() {
        return await().atMost(PATIENCE)
                .until(
                        () -> secretary.get("api/simulation").json(),
                        run -> !run.getString("progress").equals("RUNNING"));
    }

    static List<JsonObject> cases(JsonObject run) {
        return run.getJsonObject("outcome").getJsonArray("cases").getValuesAs(JsonObject.class);
    }
}
