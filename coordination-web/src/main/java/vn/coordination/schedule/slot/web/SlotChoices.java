package vn.coordination.schedule.slot.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.coordination.facility.app.RoomRow;
import vn.coordination.organisation.Text;
import vn.coordination.organisation.app.BodyRow;
import vn.coordination.schedule.MeetingForm;
import vn.coordination.schedule.Place;
import vn.coordination.schedule.Precedence;
import vn.coordination.schedule.web.RoomWords;

/** What can be chosen in the form of a slot: people, rooms and bodies of that day. */
public record SlotChoices(List<Person> people, List<RoomRow> rooms, List<BodyRow> bodies, Locale locale)
        implements Serializable {
    private static final int OFFERED = 12;

    /** Somebody who may be asked to come. */
    public record Person(long id, String name, String detail, String folded) implements Serializable {}

    /** Ids of the people in whose name, post or office the words occur, accents aside. */
    public List<Long> find(String words) {
        String wanted = Text.folded(words);
        return people.stream()
                .filter(person -> person.folded().contains(wanted))
                .limit(OFFERED)
                .map(Person::id)
                .toList();
    }

    /** The only person of that name, accents aside. */
    public Optional<Long> named(String name) {
        String wanted = Text.folded(name.strip());
        List<Long> meant = people.stream()
                .filter(person -> Text.folded(person.name()).equals(wanted))
                .map(Person::id)
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    public String name(Long id) {
        return person(id).map(Person::name).orElse("");
    }

    public String detail(Long id) {
        return person(id).map(Person::detail).orElse("");
    }

    private Optional<Person> person(Long id) {
        return people.stream().filter(person -> id != null && person.id() == id).findFirst();
    }

    public String label(RoomRow room) {
        return room.name() + " · " + RoomWords.detail(room, locale) + " · " + room.buildingName();
    }

    public String label(BodyRow body) {
        return body.names().in(locale);
    }

    /** Name of the room, or the words for a place outside. */
    public String place(Place place) {
        if (place.room() == null) {
            return place.outside() == null ? "" : place.outside();
        }
        return rooms.stream()
                .filter(room -> room.id() == place.room())
                .map(RoomRow::name)
                .findFirst()
                .orElse("");
    }

    public List<Precedence> precedences() {
        return List.of(Precedence.values());
    }

    public List<MeetingForm> forms() {
        return List.of(MeetingForm.values());
    }

    public Optional<BodyRow> body(Long id) {
        return bodies.stream().filter(body -> id != null && body.id() == id).findFirst();
    }
}
