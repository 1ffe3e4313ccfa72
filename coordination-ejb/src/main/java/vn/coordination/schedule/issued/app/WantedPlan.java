package vn.coordination.schedule.issued.app;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Optional;
import vn.coordination.rule.app.FactsJson;
import vn.coordination.schedule.SlotPlan;

/** A plan kept as text until somebody approves it. */
final class WantedPlan {
    private WantedPlan() {}

    static String write(SlotPlan plan) {
        return plan == null ? null : FactsJson.write(plan).toString();
    }

    /** Empty for a cancellation. */
    static Optional<SlotPlan> read(String text) {
        if (text == null) {
            return Optional.empty();
        }
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return Optional.of(FactsJson.read(reader.readObject(), SlotPlan.class));
        }
    }
}
