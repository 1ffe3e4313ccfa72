package vn.coordination.facility.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import vn.coordination.facility.Building;
import vn.coordination.facility.Room;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FacilityRepository {
    private final EntityManager entities;

    protected FacilityRepository() {
        this(null);
    }

    @Inject
    FacilityRepository(EntityManager entities) {
        this.entities = entities;
    }

    Room lockedRoom(long id) {
        return found(Room.class, id, entities.find(Room.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Building lockedBuilding(long id) {
        return found(Building.class, id, entities.find(Building.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Building building(long id) {
        return found(Building.class, id, entities.find(Building.class, id));
    }

    Room room(long id) {
        return found(Room.class, id, entities.find(Room.class, id));
    }

    void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    private static <T> T found(Class<T> type, long id, T entity) {
        if (entity == null) {
            throw new IllegalArgumentException("no such " + type.getSimpleName() + ": " + id);
        }
        return entity;
    }
}
