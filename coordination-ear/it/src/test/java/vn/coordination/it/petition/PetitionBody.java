package vn.coordination.it.petition;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** A complete petition to vary. */
final class PetitionBody {
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String name;
    private String address = "12 ngõ 34 phố Hàng Thử";
    private String paper = "";
    private String contact = "";

    PetitionBody(String name) {
        this.name = name;
        with("channel", "POST").with("arrived", "2026-11-25").with("target", "UBND phường Thử Nghiệm");
        with("summary", "Đề nghị xem xét việc cấp giấy chứng nhận cho thửa đất số " + Math.abs(name.hashCode()));
    }

    PetitionBody with(String key, Object value) {
        values.put(key, value);
        return this;
    }

    PetitionBody at(String where) {
        address = where;
        return this;
    }

    PetitionBody showing(String number, String telephone) {
        paper = number;
        contact = telephone;
        return this;
    }

    JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        values.forEach((key, value) -> {
            if (value instanceof Integer number) {
                json.add(key, number);
            } else if (value instanceof Boolean truth) {
                json.add(key, truth);
            } else {
                json.add(key, value.toString());
            }
        });
        JsonArrayBuilder writers = Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("name", name)
                        .add("address", address)
                        .add("paper", paper)
                        .add("contact", contact));
        return json.add("writers", writers).build();
    }
}
