package vn.coordination.logistics.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.logistics.OrderState;
import vn.coordination.logistics.ServiceOrder;
import vn.coordination.rule.app.ChangedMeanwhile;

/** The orders, each locked by whoever acts on it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OrderRepository {
    private final EntityManager entities;

    protected OrderRepository() {
        this(null);
    }

    @Inject
    OrderRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(ServiceOrder order) {
        entities.persist(order);
        entities.flush();
    }

    /** The order in the version that the user saw. */
    ServiceOrder take(long id, int seen) {
        ServiceOrder found = entities.find(ServiceOrder.class, id, LockModeType.PESSIMISTIC_WRITE);
        Subject subject = Subject.of(ServiceOrder.class, id);
        if (found == null) {
            throw new ChangedMeanwhile(subject);
        }
        ChangedMeanwhile.unless(seen, found.version(), subject);
        return found;
    }

    /** What is still to be served for the conference, locked in one order. */
    List<ServiceOrder> live(long conference) {
        List<ServiceOrder> found = entities.createQuery(
                        "select o from ServiceOrder o where o.conference = :conference and o.state in :live order by o.id",
                        ServiceOrder.class)
                .setParameter("conference", conference)
                .setParameter("live", EnumSet.of(OrderState.ORDERED, OrderState.ACCEPTED))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        found.forEach(entities::refresh);
        return found;
    }
}
