package vn.coordination.schedule.issued.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.coordination.audit.Subject;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.schedule.ChangeRequest;
import vn.coordination.schedule.ChangeRequestState;
import vn.coordination.schedule.SlotPlan;

/** Changes asked for after issue; a slot has at most one open request. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ChangeRequestRepository {
    @PersistenceContext
    private EntityManager entities;

    protected ChangeRequestRepository() {}

    /** What a request is about, read without loading it, so that it can be locked first. */
    record Footprint(long slot, Optional<SlotPlan> wanted) {}

    Footprint footprint(long request) {
        return entities.createQuery("select r.slot, r.wanted from ChangeRequest r where r.id = :id", Object[].class)
                .setParameter("id", request)
                .getResultStream()
                .map(row -> new Footprint((Long) row[0], WantedPlan.read((String) row[1])))
                .findFirst()
                .orElseThrow(() -> new ChangedMeanwhile(Subject.of(ChangeRequest.class, request)));
    }

    ChangeRequest find(long id, int version) {
        ChangeRequest found = entities.find(ChangeRequest.class, id);
        ChangedMeanwhile.unless(version, found == null ? -1 : found.version(), Subject.of(ChangeRequest.class, id));
        return found;
    }

    List<ChangeRequest> openOf(long slot) {
        return entities.createQuery(
                        "select r from ChangeRequest r where r.slot = :slot and r.state = :open", ChangeRequest.class)
                .setParameter("slot", slot)
                .setParameter("open", ChangeRequestState.OPEN)
                .getResultList();
    }

    /** After those it replaces: a slot has one open request. */
    void add(ChangeRequest request) {
        entities.flush();
        entities.persist(request);
    }
}
