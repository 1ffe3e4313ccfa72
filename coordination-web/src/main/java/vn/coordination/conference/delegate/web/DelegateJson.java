package vn.coordination.conference.delegate.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import vn.coordination.conference.app.RollCount;
import vn.coordination.conference.delegate.app.AttendanceRow;
import vn.coordination.conference.delegate.app.DecisionRow;
import vn.coordination.conference.delegate.app.DelegateRow;
import vn.coordination.conference.delegate.app.DelegateTally;
import vn.coordination.conference.delegate.app.InviteDelegate;
import vn.coordination.shared.web.JsonBody;

/** Delegates in JSON; instants as ISO 8601 writes them, in UTC. */
final class DelegateJson {
    private DelegateJson() {}

    static InviteDelegate invite(long conference, JsonObject body) {
        return new InviteDelegate(
                conference,
                JsonBody.text(body, "name", ""),
                JsonBody.text(body, "unit", ""),
                JsonBody.text(body, "point", ""),
                JsonBody.flag(body, "member", false));
    }

    /** Null for now. */
    static Instant at(JsonObject body) {
        return JsonBody.optional(body, "at", Instant::parse);
    }

    static JsonObject of(RollCount count, List<DelegateRow> rows, List<AttendanceRow> log) {
        JsonArrayBuilder delegates = JSON.createArrayBuilder();
        rows.forEach(row -> delegates.add(of(row)));
        JsonArrayBuilder entries = JSON.createArrayBuilder();
        log.forEach(row -> entries.add(JSON.createObjectBuilder()
                .add("id", row.id())
                .add("delegate", row.delegate())
                .add("act", row.act().name())
                .add("at", row.at().toString())
                .add("undone", row.undone())));
        return JSON.createObjectBuilder(of(count))
                .add("delegates", delegates)
                .add("log", entries)
                .build();
    }

    static JsonObject of(RollCount count) {
        return JSON.createObjectBuilder()
                .add("all", count.delegates())
                .add("present", count.present())
                .add("members", count.members())
                .add("membersPresent", count.membersPresent())
                .build();
    }

    static JsonObject of(DelegateRow row) {
        JsonArrayBuilder intervals = JSON.createArrayBuilder();
        row.intervals().forEach(each -> {
            JsonObjectBuilder one =
                    JSON.createObjectBuilder().add("came", each.came().toString());
            intervals.add(
                    each.left() == null ? one : one.add("left", each.left().toString()));
        });
        return JSON.createObjectBuilder()
                .add("id", row.id())
                .add("name", row.name())
                .add("unit", row.unit())
                .add("seat", row.seat())
                .add("member", row.member())
                .add("standsFor", row.standsFor())
                .add("state", row.state().name())
                .add("reason", row.reason())
                .add("substitute", row.substitute())
                .add("present", row.present())
                .add("intervals", intervals)
                .build();
    }

    static JsonObject of(List<DecisionRow> decisions) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        decisions.forEach(row -> rows.add(JSON.createObjectBuilder()
                .add("position", row.position())
                .add("title", row.title())
                .add("at", row.at().toString())
                .add("present", row.present())
                .add("members", row.members())));
        return JSON.createObjectBuilder().add("decisions", rows).build();
    }

    static JsonObject of(DelegateTally tally) {
        JsonArrayBuilder lines = JSON.createArrayBuilder();
        tally.shown().stream()
                .filter(line -> !line.problems().isEmpty())
                .forEach(line -> lines.add(JSON.createObjectBuilder()
                        .add("line", line.line())
                        .add("problem", line.problems().get(0).kind().name())));
        return JSON.createObjectBuilder()
                .add("new", tally.fresh())
                .add("same", tally.same())
                .add("faulty", tally.faulty())
                .add("lines", lines)
                .build();
    }
}
