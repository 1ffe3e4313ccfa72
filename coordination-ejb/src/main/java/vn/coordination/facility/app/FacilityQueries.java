package vn.coordination.facility.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.coordination.facility.Building;
import vn.coordination.facility.Room;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Text;
import vn.coordination.shared.City;

/** The rooms and where they lie; every office may book every room, so everybody may read them (FL-04). */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class FacilityQueries {
    private final EntityManager entities;
    private final Clock clock;

    protected FacilityQueries() {
        this(null, null);
    }

    @Inject
    public FacilityQueries(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Rooms that exist on that day, by building and name. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<RoomRow> rooms(Scope scope, LocalDate day) {
        return all().stream()
                .filter(room -> room.existsOn(day))
                .map(FacilityQueries::row)
                .toList();
    }

    /** Rooms whose name, building or short form holds the words, accents aside; former ones only if asked for. */
    public List<RoomRow> rooms(Scope scope, String words, boolean former) {
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        String wanted = Text.folded(words);
        return all().stream()
                .filter(room -> former || room.existsOn(today))
                .filter(room -> Text.folded(room.name() + " " + room.building().name() + " " + room.aliases())
                        .contains(wanted))
                .map(FacilityQueries::row)
                .toList();
    }

    public Optional<RoomRow> room(Scope scope, long id) {
        return Optional.ofNullable(entities.find(Room.class, id)).map(FacilityQueries::row);
    }

    public List<BuildingRow> buildings(Scope scope) {
        return entities.createQuery("select b from Building b order by b.id", Building.class)
                .getResultStream()
                .sorted(bySite())
                .map(FacilityQueries::row)
                .toList();
    }

    public Optional<BuildingRow> building(Scope scope, long id) {
        return Optional.ofNullable(entities.find(Building.class, id)).map(FacilityQueries::row);
    }

    private static Comparator<Building> bySite() {
        return Comparator.comparing(Building::siteGroup).thenComparing(Text.inOrder(Building::name));
    }

    private List<Room> all() {
        return entities.createQuery("select r from Room r join fetch r.building order by r.id", Room.class)
                .getResultStream()
                .sorted(Comparator.comparing(Room::building, bySite()).thenComparing(Text.inOrder(Room::name)))
                .toList();
    }

    private static RoomRow row(Room room) {
        return new RoomRow(
                room.id(),
                room.name(),
                room.building().id(),
                room.building().name(),
                room.building().siteGroup(),
                room.office(),
                room.capacity(),
                room.equipment(),
                room.setUpMinutes(),
                room.aliases(),
                room.validity(),
                room.version());
    }

    private static BuildingRow row(Building building) {
        return new BuildingRow(
                building.id(), building.name(), building.siteGroup(), building.validity(), building.version());
    }
}
