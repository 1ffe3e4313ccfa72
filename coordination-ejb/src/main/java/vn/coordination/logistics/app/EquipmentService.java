package vn.coordination.logistics.app;

import static vn.coordination.identity.Role.Name.ADMINISTRATOR;
import static vn.coordination.identity.Role.Name.FACILITIES_OFFICER;
import static vn.coordination.identity.Role.Name.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.logistics.CountedEquipment;
import vn.coordination.logistics.EquipmentUse;
import vn.coordination.logistics.EquipmentUse.Claim;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.shared.City;

/** Keeps counted equipment: the administrator all of it, a facilities officer that of his office. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITIES_OFFICER, SYSTEM})
public class EquipmentService {
    private final EquipmentRepository records;
    private final RegulationGuard guard;
    private final CurrentActor actor;

    protected EquipmentService() {
        this(null, null, null);
    }

    @Inject
    EquipmentService(EquipmentRepository records, RegulationGuard guard, CurrentActor actor) {
        this.records = records;
        this.guard = guard;
        this.actor = actor;
    }

    public long save(SaveEquipment command) {
        return command.id() == null ? add(command) : change(command);
    }

    private long add(SaveEquipment command) {
        Subject subject = Subject.fresh(CountedEquipment.class);
        admit(command.office(), subject);
        requireOwnName(command.office(), command.name(), 0, subject);
        CountedEquipment equipment = new CountedEquipment(command.office(), command.name());
        equipment.count(command.stock());
        records.write(() -> records.add(equipment));
        return equipment.id();
    }

    private long change(SaveEquipment command) {
        CountedEquipment equipment = records.lock(command.id());
        Subject subject = Subject.of(CountedEquipment.class, command.id());
        admit(equipment.office(), subject);
        ChangedMeanwhile.unless(command.version(), equipment.version(), subject);
        requireOwnName(equipment.office(), command.name(), command.id(), subject);
        records.write(() -> equipment.name(command.name()));
        equipment.count(command.stock());
        requireEnough(equipment, command, subject);
        return command.id();
    }

    private void requireOwnName(Office office, String name, long but, Subject subject) {
        if (records.named(office, Text.required(name, "name"), but)) {
            throw guard.refuse(
                    Breach.of(RuleCode.FL_02, "named", Argument.office(office.code()))
                            .at("name"),
                    subject);
        }
    }

    /** What was promised stays promised: the number does not fall below what is claimed. */
    private void requireEnough(CountedEquipment equipment, SaveEquipment command, Subject subject) {
        Instant since = command.stock().since().atStartOfDay(City.ZONE).toInstant();
        List<Claim> claims = records.claimsFrom(equipment.id(), since);
        EquipmentUse use = new EquipmentUse(equipment, claims);
        if (claims.stream().anyMatch(claim -> use.free(claim.span()) < 0)) {
            throw guard.refuse(
                    Breach.of(
                                    RuleCode.FL_02,
                                    "fewer",
                                    Argument.equipment(equipment.id()),
                                    Argument.number(command.stock().pieces()))
                            .at("pieces"),
                    subject);
        }
    }

    private void admit(Office office, Subject subject) {
        Actor who = actor.get();
        if (!who.isSystem() && !who.has(Role.ADMINISTRATOR) && !who.isOf(office)) {
            throw guard.refuse(Breach.of(RuleCode.SS_08, "room").at("office"), subject);
        }
    }
}
