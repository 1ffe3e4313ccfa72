package vn.coordination.schedule.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.coordination.facility.app.RoomRow;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.app.BodyRow;
import vn.coordination.organisation.app.LeaderRow;
import vn.coordination.organisation.app.OfficeRow;
import vn.coordination.schedule.Place;
import vn.coordination.shared.web.Texts;

/** Names of the people, rooms and bodies that the rows of a week speak of. */
public record Directory(
        List<LeaderRow> leaders,
        Map<Long, String> people,
        Map<Long, RoomRow> rooms,
        Map<Long, BodyRow> bodies,
        Map<Office, OfficeRow> offices,
        Locale locale) {
    public String person(long id) {
        return people.getOrDefault(id, Texts.text(locale, "breach.unnamed.PERSON"));
    }

    public String room(long id) {
        RoomRow room = rooms.get(id);
        return room == null ? Texts.text(locale, "breach.unnamed.ROOM") : room.name();
    }

    public String body(Long id) {
        BodyRow body = id == null ? null : bodies.get(id);
        return body == null ? "" : body.names().in(locale);
    }

    public String place(Place place) {
        if (place.room() != null) {
            return room(place.room());
        }
        return place.outside() == null ? "" : place.outside();
    }

    /** The post by which a leader is known on the board; empty for anybody else. */
    public String post(long person) {
        return leaders.stream()
                .filter(leader -> leader.person() == person)
                .map(leader -> leader.title().in(locale))
                .findFirst()
                .orElse("");
    }

    public String office(Office office) {
        return Texts.text(locale, "office." + office.code() + ".short");
    }
}
