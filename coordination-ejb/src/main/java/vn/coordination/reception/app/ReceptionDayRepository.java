package vn.coordination.reception.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.reception.ReceptionDay;

/** Reception days as the schedule asks for them, with or without a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class ReceptionDayRepository {
    private final EntityManager entities;

    protected ReceptionDayRepository() {
        this(null);
    }

    @Inject
    ReceptionDayRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Asks without writing first. */
    List<ReceptionDay> between(LocalDate first, LocalDate last) {
        return entities.createQuery(
                        "select d from ReceptionDay d where d.time.day between :first and :last", ReceptionDay.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }
}
