package vn.coordination.demonstration.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import vn.coordination.coordination.AreaContacts;
import vn.coordination.facility.Building;
import vn.coordination.facility.Equipment;
import vn.coordination.facility.Room;
import vn.coordination.identity.Account;
import vn.coordination.identity.Role;
import vn.coordination.identity.RoleGrant;
import vn.coordination.identity.app.PasswordHashing;
import vn.coordination.organisation.Aliases;
import vn.coordination.organisation.BodyMembership;
import vn.coordination.organisation.Mandate;
import vn.coordination.organisation.Names;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Person;
import vn.coordination.organisation.Post;
import vn.coordination.organisation.Validity;

/** Settles the invented city: people, posts, accounts, mandates, buildings and rooms. */
@Stateless
@RolesAllowed(Role.Name.SYSTEM)
public class CityService {
    private static final Validity ALWAYS = Validity.from(LocalDate.of(2022, 10, 1));

    private CityRepository city;
    private PasswordHashing passwords;
    private Clock clock;

    protected CityService() {}

    @Inject
    public CityService(CityRepository city, PasswordHashing passwords, Clock clock) {
        this.city = city;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Whether there is nobody yet; then, and only then, may the city be settled. */
    public boolean isEmpty() {
        return city.isEmpty();
    }

    /** The ids of people and rooms by the keys of the demonstration's tables. */
    public record Keys(Map<String, Long> people, Map<String, Long> rooms) {}

    public Keys settle(Properties accounts) {
        Map<String, Person> people = people(accounts);
        for (Table.Row row : Table.read("mandates.csv")) {
            city.add(new Mandate(
                    people.get(row.text("grantor")),
                    people.get(row.text("holder")),
                    Office.of(row.text("office")),
                    row.text("instrument"),
                    ALWAYS));
        }
        contacts(people);
        Map<String, Long> ids = people.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().id()));
        return new Keys(ids, rooms());
    }

    private void contacts(Map<String, Person> people) {
        for (Table.Row row : Table.read("contacts.csv")) {
            city.add(new AreaContacts(
                    Office.of(row.text("office")),
                    row.number("area"),
                    people.get(row.text("contact")).id(),
                    people.get(row.text("deputy")).id()));
        }
    }

    private Map<String, Person> people(Properties accounts) {
        Map<String, String> hashes = new HashMap<>();
        Map<String, Person> people = new HashMap<>();
        for (Table.Row row : Table.read("people.csv")) {
            Office office = Office.of(row.text("office"));
            Person person = city.add(new Person(row.text("name"), office, ALWAYS));
            person.reachableAt(row.text("phone"), row.text("key") + "@vanphong.example");
            city.add(new Post(person, office, names(row), standing(row), ALWAYS));
            row.list("seats").forEach(seat -> seat(person, seat));
            if (row.list("roles").contains(Role.Name.SCHEDULE_COORDINATOR)) {
                city.card(office).reachableThrough(row.text("name"), row.text("phone"));
            }
            if (row.has("login")) {
                String password =
                        accounts.getProperty(row.text("login")).split("\\|")[0].strip();
                account(person, row, hashes.computeIfAbsent(password, passwords::hash));
            }
            people.put(row.text("key"), person);
        }
        return people;
    }

    private static Names names(Table.Row row) {
        return new Names(row.text("title_vi"), row.text("title_en"), row.text("title_fr"));
    }

    private static Post.Standing standing(Table.Row row) {
        return new Post.Standing(row.is("leader"), row.number("rank"), Aliases.of(row.list("aliases")));
    }

    private void seat(Person person, String seat) {
        String[] parts = seat.split(":");
        city.add(new BodyMembership(city.body(parts[0]), person, BodyMembership.Seat.valueOf(parts[1]), ALWAYS));
    }

    private void account(Person person, Table.Row row, String hash) {
        Account account = city.add(new Account(row.text("login"), person, hash, clock.instant()));
        account.changePassword(hash, clock.instant());
        row.list("roles")
                .forEach(role -> city.add(new RoleGrant(account, person.office(), Role.valueOf(role), ALWAYS)));
    }

    private Map<String, Long> rooms() {
        Map<String, Building> buildings = new HashMap<>();
        Map<String, Long> rooms = new HashMap<>();
        for (Table.Row row : Table.read("rooms.csv")) {
            Building building = buildings.computeIfAbsent(
                    row.text("building"), name -> city.add(new Building(name, row.text("sites"), ALWAYS)));
            Room.Fitting fitting = new Room.Fitting(
                    row.number("capacity"),
                    row.list("equipment").stream().map(Equipment::valueOf).collect(Collectors.toSet()),
                    row.has("set_up") ? row.number("set_up") : null);
            Room room = new Room(
                    building,
                    row.text("name"),
                    Office.of(row.text("office")),
                    fitting,
                    Aliases.of(row.list("aliases")),
                    ALWAYS);
            rooms.put(row.text("key"), city.add(room).id());
        }
        return rooms;
    }
}
