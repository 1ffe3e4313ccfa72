package vn.coordination.facility.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.coordination.audit.Subject;
import vn.coordination.facility.Building;
import vn.coordination.facility.Room;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.rule.app.RegulationGuard;

/** Keeps buildings and rooms: the administrator all of them, a facilities officer the rooms of his office. */
@Stateless
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.FACILITIES_OFFICER, Role.Name.SYSTEM})
public class FacilityService {
    private final CurrentActor actor;
    private final FacilityRepository records;
    private final RegulationGuard guard;

    protected FacilityService() {
        this(null, null, null);
    }

    @Inject
    public FacilityService(CurrentActor actor, FacilityRepository records, RegulationGuard guard) {
        this.actor = actor;
        this.records = records;
        this.guard = guard;
    }

    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.SYSTEM})
    public long saveBuilding(SaveBuilding command) {
        if (command.id() == null) {
            Building building = new Building(command.name(), command.siteGroup(), command.validity());
            records.add(building);
            return building.id();
        }
        Building building = records.lockedBuilding(command.id());
        Subject subject = Subject.of(Building.class, command.id());
        ChangedMeanwhile.unless(command.version(), building.version(), subject);
        building.describe(command.name(), command.siteGroup());
        building.hold(command.validity());
        return command.id();
    }

    public long saveRoom(SaveRoom command) {
        return command.id() == null ? add(command) : change(command);
    }

    private long add(SaveRoom command) {
        admit(command.office(), Subject.fresh(Room.class));
        Room room = new Room(
                records.building(command.building()),
                command.name(),
                command.office(),
                command.fitting(),
                command.aliases(),
                command.validity());
        records.add(room);
        return room.id();
    }

    private long change(SaveRoom command) {
        Room room = records.lockedRoom(command.id());
        Subject subject = Subject.of(Room.class, command.id());
        admit(room.office(), subject);
        admit(command.office(), subject);
        ChangedMeanwhile.unless(command.version(), room.version(), subject);
        room.locate(records.building(command.building()), command.name(), command.aliases());
        room.fit(command.fitting());
        room.giveTo(command.office());
        room.hold(command.validity());
        return command.id();
    }

    private void admit(Office office, Subject subject) {
        Actor who = actor.get();
        if (!who.isSystem() && !who.has(Role.ADMINISTRATOR) && !who.isOf(office)) {
            throw guard.refuse(Breach.of(RuleCode.SS_08, "room").at("office"), subject);
        }
    }
}
