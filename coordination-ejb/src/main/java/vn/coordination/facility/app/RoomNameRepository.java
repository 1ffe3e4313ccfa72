package vn.coordination.facility.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import vn.coordination.identity.app.OpenNames;
import vn.coordination.rule.Argument;

/** Names rooms, which everybody may know. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RoomNameRepository extends OpenNames {
    protected RoomNameRepository() {
        this(null);
    }

    @Inject
    RoomNameRepository(EntityManager entities) {
        super(entities, Argument.Kind.ROOM, "select r.id, r.name from Room r where r.id in (:ids)");
    }
}
