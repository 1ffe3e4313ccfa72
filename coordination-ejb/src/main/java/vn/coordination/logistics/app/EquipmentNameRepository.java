package vn.coordination.logistics.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import vn.coordination.identity.app.OpenNames;
import vn.coordination.rule.Argument;

/** Names counted equipment, which everybody may know. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EquipmentNameRepository extends OpenNames {
    protected EquipmentNameRepository() {
        this(null);
    }

    @Inject
    EquipmentNameRepository(EntityManager entities) {
        super(entities, Argument.Kind.EQUIPMENT, "select e.id, e.name from CountedEquipment e where e.id in (:ids)");
    }
}
