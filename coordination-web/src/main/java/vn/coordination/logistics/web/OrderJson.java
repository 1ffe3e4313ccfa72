package vn.coordination.logistics.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.coordination.logistics.PlaceOrder;
import vn.coordination.logistics.ServiceKind;
import vn.coordination.logistics.Stock;
import vn.coordination.logistics.app.EquipmentRow;
import vn.coordination.logistics.app.OrderRow;
import vn.coordination.logistics.app.SaveEquipment;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.DayHours;
import vn.coordination.shared.web.JsonBody;

/** Orders and counted equipment in JSON; dates and times as ISO 8601 writes them, local to the city. */
final class OrderJson {
    private OrderJson() {}

    /** @throws RuntimeException when a value is missing or is not what it should be */
    static PlaceOrder place(long conference, JsonObject body) {
        return new PlaceOrder(
                conference,
                JsonBody.integer(body, "version", -1),
                JsonBody.required(body, "kind", ServiceKind::valueOf),
                JsonBody.value(body, "office", Office::of),
                JsonBody.number(body, "equipment"),
                JsonBody.integer(body, "quantity", 1),
                JsonBody.text(body, "details", ""),
                new DayHours(
                        JsonBody.required(body, "day", LocalDate::parse),
                        JsonBody.required(body, "starts", LocalTime::parse),
                        JsonBody.required(body, "ends", LocalTime::parse)),
                JsonBody.text(body, "lateReason", ""));
    }

    static SaveEquipment save(Long id, JsonObject body) {
        return new SaveEquipment(
                id,
                JsonBody.integer(body, "version", -1),
                JsonBody.value(body, "office", Office::of),
                JsonBody.text(body, "name", ""),
                new Stock(JsonBody.required(body, "since", LocalDate::parse), JsonBody.integer(body, "pieces", -1)));
    }

    static JsonArray orders(List<OrderRow> rows) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        rows.forEach(row -> array.add(of(row)));
        return array.build();
    }

    static JsonObject of(OrderRow row) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", row.id())
                .add("version", row.version())
                .add("conference", row.conference())
                .add("kind", row.kind().name())
                .add("quantity", row.quantity())
                .add("details", row.details())
                .add("day", row.hours().day().toString())
                .add("starts", row.hours().starts().toString())
                .add("ends", row.hours().ends().toString())
                .add("office", row.office().code())
                .add("orderedBy", row.orderedBy().code())
                .add("state", row.state().name())
                .add("late", row.late())
                .add("reason", row.reason());
        return row.equipment() == null
                ? json.build()
                : json.add("equipment", row.equipment()).build();
    }

    static JsonObject of(EquipmentRow row) {
        JsonArrayBuilder stock = JSON.createArrayBuilder();
        row.stock()
                .forEach(one -> stock.add(JSON.createObjectBuilder()
                        .add("since", one.since().toString())
                        .add("pieces", one.pieces())));
        return JSON.createObjectBuilder()
                .add("id", row.id())
                .add("version", row.version())
                .add("office", row.office().code())
                .add("name", row.name())
                .add("pieces", row.pieces())
                .add("stock", stock)
                .build();
    }
}
