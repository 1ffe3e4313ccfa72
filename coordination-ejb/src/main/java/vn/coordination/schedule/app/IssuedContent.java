package vn.coordination.schedule.app;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonReader;
import java.io.StringReader;
import vn.coordination.organisation.Office;
import vn.coordination.rule.FactsVersion;
import vn.coordination.rule.app.FactsJson;
import vn.coordination.schedule.IssuedRow;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotPlan;

/** What of a slot is kept in an issued version. */
@FactsVersion(1)
public record IssuedContent(Office office, SlotPlan plan) {
    static String write(Slot slot) {
        return FactsJson.write(new IssuedContent(slot.owner(), slot.plan())).toString();
    }

    static IssuedContent of(IssuedRow row) {
        try (JsonReader reader = JSON.createReader(new StringReader(row.content()))) {
            return FactsJson.read(reader.readObject(), IssuedContent.class);
        }
    }
}
