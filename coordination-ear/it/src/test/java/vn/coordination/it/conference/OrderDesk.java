package vn.coordination.it.conference;

import static vn.coordination.it.conference.ConferenceDesk.done;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.SQLException;
import vn.coordination.it.schedule.OfficeClient;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** Those who order for conferences and those who serve. */
public final class OrderDesk {
    private final ConferenceDesk conferences;

    public OrderDesk(ConferenceDesk conferences) {
        this.conferences = conferences;
    }

    /** So many pieces of a new kind of equipment of the Party Office. */
    public long equipment(String name, int pieces) {
        JsonObject body = Json.createObjectBuilder()
                .add("office", "PO")
                .add("name", name)
                .add("since", "2022-10-03")
                .add("pieces", pieces)
                .build();
        return done(conferences.administrator.post("api/equipment", body)).getInt("id");
    }

    /** By the Party Office, from itself. */
    public long ordered(long conference, String day, long equipment, int quantity) throws SQLException {
        return done(order(conferences.coordinator, conference, day, equipment, quantity))
                .getInt("id");
    }

    /** By the Party Office, from the Committee Office. */
    public long meals(long conference, String day) throws SQLException {
        JsonObjectBuilder meals = Json.createObjectBuilder()
                .add("kind", "MEALS")
                .add("office", "CO")
                .add("quantity", 120)
                .add("details", "Nước uống và bữa trưa cho đại biểu ở xa")
                .add("day", day);
        return done(order(conferences.coordinator, conference, meals)).getInt("id");
    }

    Answer order(OfficeClient who, long conference, String day, long equipment, int quantity) throws SQLException {
        return order(
                who,
                conference,
                Json.createObjectBuilder()
                        .add("kind", "EQUIPMENT")
                        .add("equipment", equipment)
                        .add("quantity", quantity)
                        .add("day", day));
    }

    /** For a whole morning, in the version that the conference has now. */
    Answer order(OfficeClient who, long conference, JsonObjectBuilder order) throws SQLException {
        order.add("version", conferences.desk.number("select version from conference where id = " + conference))
                .add("starts", "08:00")
                .add("ends", "11:30");
        return who.post("api/orders?conference=" + conference, order.build());
    }

    Answer answer(OfficeClient who, long order, String act, String reason) throws SQLException {
        return who.post(
                "api/orders/" + order + "/" + act,
                Json.createObjectBuilder()
                        .add(
                                "version",
                                conferences.desk.number("select version from service_order where id = " + order))
                        .add("reason", reason)
                        .build());
    }

    /** From when to when, in the city, the order holds its equipment; null when it holds none. */
    public String hold(long order) throws SQLException {
        return conferences.desk.text("select concat(date_format(held_from + interval 7 hour, '%Y-%m-%d %H:%i'), ' ',"
                + " date_format(held_until + interval 7 hour, '%Y-%m-%d %H:%i')) from service_order where id = "
                + order);
    }
}
