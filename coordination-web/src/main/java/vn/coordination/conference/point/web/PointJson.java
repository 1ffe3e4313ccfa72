package vn.coordination.conference.point.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import vn.coordination.conference.point.Venue;
import vn.coordination.conference.point.app.ExpectPoint;
import vn.coordination.conference.point.app.PointRow;
import vn.coordination.shared.web.JsonBody;

/** Points of conferences in JSON. */
final class PointJson {
    private PointJson() {}

    /** @throws IllegalArgumentException when a value is not what it should be */
    static List<ExpectPoint> expected(JsonObject body) {
        return JsonBody.objects(
                body,
                "points",
                one -> new ExpectPoint(
                        JsonBody.text(one, "code", ""),
                        one.containsKey("unit") ? venue(one) : null,
                        JsonBody.integer(one, "expected", 0),
                        JsonBody.flag(one, "central", false)));
    }

    private static Venue venue(JsonObject one) {
        return new Venue(
                JsonBody.text(one, "unit", ""),
                JsonBody.text(one, "address", ""),
                JsonBody.text(one, "technician", ""),
                JsonBody.text(one, "phone", ""),
                JsonBody.integer(one, "capacity", 0),
                JsonBody.text(one, "correspondent", ""));
    }

    static JsonObject of(PointRow row) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", row.id())
                .add("code", row.code())
                .add("unit", row.venue().unit())
                .add("central", row.central())
                .add("expected", row.expected())
                .add("state", row.state().name())
                .add("counts", row.counts());
        return row.headCount() == null
                ? json.build()
                : json.add("headCount", row.headCount()).build();
    }
}
