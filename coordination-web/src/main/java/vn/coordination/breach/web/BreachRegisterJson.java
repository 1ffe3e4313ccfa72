package vn.coordination.breach.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonObjectBuilder;
import vn.coordination.audit.Subject;
import vn.coordination.breach.app.LeaveRow;
import vn.coordination.breach.app.OverrideRow;
import vn.coordination.breach.app.RegisterRow;

/** Rows of the register and of the monthly list as JSON. */
final class BreachRegisterJson {
    private BreachRegisterJson() {}

    static JsonObjectBuilder of(RegisterRow row) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("key", row.key().toString())
                .add("at", row.at().toString())
                .add("office", row.office())
                .add("code", row.key().code().printed())
                .add("article", row.article())
                .add("consequence", row.consequence().name())
                .add("notes", row.notes());
        if (row.told()) {
            subject(json, row.subject()).add("actor", row.actor() == null ? "" : row.actor());
        }
        return json;
    }

    static JsonObjectBuilder of(LeaveRow row) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("key", row.key().toString())
                .add("at", row.at().toString())
                .add("office", row.office())
                .add("code", row.code().printed())
                .add("override", row.override());
        if (row.told()) {
            subject(json, row.subject()).add("approver", row.approver()).add("reason", row.reason());
        }
        return json;
    }

    static JsonObjectBuilder of(OverrideRow row) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", row.id())
                .add("version", row.version())
                .add("office", row.office().code())
                .add("code", row.code().printed())
                .add("state", row.state().name())
                .add("expired", row.expired())
                .add("until", row.until().toString())
                .add("decidable", row.decidable());
        if (row.told()) {
            subject(json, row.subject()).add("reason", row.reason());
        }
        return json;
    }

    private static JsonObjectBuilder subject(JsonObjectBuilder json, Subject subject) {
        return json.add("type", subject.type()).add("subject", subject.id());
    }
}
