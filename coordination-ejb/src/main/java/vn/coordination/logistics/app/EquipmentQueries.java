package vn.coordination.logistics.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.logistics.CountedEquipment;
import vn.coordination.organisation.Text;
import vn.coordination.shared.City;

/** Counted equipment; every office may order it, so everybody may read it. */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class EquipmentQueries {
    private final EntityManager entities;
    private final Clock clock;

    protected EquipmentQueries() {
        this(null, null);
    }

    @Inject
    public EquipmentQueries(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** By office and name. */
    public List<EquipmentRow> all(Scope scope) {
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        return entities.createQuery("select e from CountedEquipment e", CountedEquipment.class)
                .getResultStream()
                .sorted(Comparator.comparing(CountedEquipment::office)
                        .thenComparing(Text.inOrder(CountedEquipment::name)))
                .map(equipment -> row(equipment, today))
                .toList();
    }

    public Optional<EquipmentRow> equipment(Scope scope, long id) {
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        return Optional.ofNullable(entities.find(CountedEquipment.class, id)).map(found -> row(found, today));
    }

    private static EquipmentRow row(CountedEquipment equipment, LocalDate today) {
        return new EquipmentRow(
                equipment.id(),
                equipment.version(),
                equipment.office(),
                equipment.name(),
                equipment.pieces(today),
                equipment.stock());
    }
}
