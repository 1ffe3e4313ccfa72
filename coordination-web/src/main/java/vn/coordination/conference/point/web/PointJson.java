package vn.coordination.conference.point.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import vn.coordination.conference.point.Venue;
import vn.coordination.conference.point.app.DescribePoint;
import vn.coordination.conference.point.app.ExpectPoint;
import vn.coordination.conference.point.app.HeadCount;
import vn.coordination.conference.point.app.PointRow;
import vn.coordination.conference.point.app.PointView;
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

    /** What the body does not say stays as it is. */
    static DescribePoint described(long conference, PointRow row, JsonObject body) {
        Venue known = row.venue();
        Venue venue = new Venue(
                JsonBody.text(body, "unit", known.unit()),
                JsonBody.text(body, "address", known.address()),
                JsonBody.text(body, "technician", known.technician()),
                JsonBody.text(body, "phone", known.phone()),
                JsonBody.integer(body, "capacity", known.capacity()),
                JsonBody.text(body, "correspondent", known.correspondent()));
        return new DescribePoint(
                conference,
                row.id(),
                JsonBody.integer(body, "version", -1),
                JsonBody.integer(body, "registered", -1),
                venue,
                JsonBody.integer(body, "expected", row.expected()));
    }

    /** @param row of the point that is counted */
    static HeadCount counted(PointRow row, JsonObject body) {
        Long before = JsonBody.number(body, "before");
        return new HeadCount(
                row.id(),
                JsonBody.integer(body, "delegates", -1),
                row.signer(JsonBody.text(body, "correspondent", "")),
                before == null ? null : Math.toIntExact(before));
    }

    /** One point, in the versions in which it may be described anew. */
    static JsonObject of(PointView view) {
        Venue venue = view.row().venue();
        return JSON.createObjectBuilder(of(view.row()))
                .add("address", venue.address())
                .add("technician", venue.technician())
                .add("phone", venue.phone())
                .add("capacity", venue.capacity())
                .add("correspondent", venue.correspondent())
                .add("version", view.version())
                .add("registered", view.registered())
                .build();
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
