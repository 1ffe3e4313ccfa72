package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.coordination.conference.ConferenceState;
import vn.coordination.organisation.Office;

/** Which conference has a slot of the schedule; as it stands in the database, not as it was when it was loaded. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConferenceHoldRepository {
    private final EntityManager entities;

    protected ConferenceHoldRepository() {
        this(null);
    }

    @Inject
    ConferenceHoldRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The conference that has the slot. */
    record Hold(long conference, Office lead) {}

    Optional<Hold> of(long slot) {
        return entities.createQuery(
                        "select c.id as conference, c.lead as lead from Conference c join c.sittings s"
                                + " where s.slot = :slot and c.state in :holding",
                        Tuple.class)
                .setParameter("slot", slot)
                .setParameter("holding", ConferenceState.HOLDING)
                .getResultStream()
                .findFirst()
                .map(row -> new Hold(row.get("conference", Long.class), row.get("lead", Office.class)));
    }
}
