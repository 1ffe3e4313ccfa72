package vn.coordination.schedule.settlement.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.coordination.audit.Subject;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.schedule.ConflictCase;
import vn.coordination.schedule.Proposal;
import vn.coordination.schedule.Rung;
import vn.coordination.schedule.WayOut;

/** Conflict cases for those who settle them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseRepository {
    @PersistenceContext
    private EntityManager entities;

    protected CaseRepository() {}

    /** The slots a case is about, read without loading the case, so that they can be locked first. */
    List<Long> slotsOf(long conflict) {
        List<Long> all =
                new ArrayList<>(entities.createQuery("select c.slot from ConflictCase c where c.id = :id", Long.class)
                        .setParameter("id", conflict)
                        .getResultList());
        all.addAll(entities.createQuery(
                        "select distinct r.slot from ConflictCase c join c.rivals r where c.id = :id", Long.class)
                .setParameter("id", conflict)
                .getResultList());
        return all;
    }

    /** The case in the version that the user saw, which nobody has settled. */
    ConflictCase find(long id, int version) {
        ConflictCase found = entities.find(ConflictCase.class, id);
        boolean stands = found != null && found.isOpen();
        ChangedMeanwhile.unless(version, stands ? found.version() : -1, Subject.of(ConflictCase.class, id));
        return found;
    }

    Optional<ConflictCase> find(long id) {
        return Optional.ofNullable(entities.find(ConflictCase.class, id));
    }

    /** What the case proposes, read without loading it, so that it can be locked first. */
    Optional<WayOut> proposedWay(long conflict) {
        return entities.createQuery("select c.proposal from ConflictCase c where c.id = :id", Proposal.class)
                .setParameter("id", conflict)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(Proposal::way);
    }

    /** Ids of the open cases to which a proposal is owed, those without one first (SC-09). */
    List<Long> owedProposals(int limit) {
        return entities.createQuery(
                        "select c.id from ConflictCase c where c.settlement is null and c.rung = :first"
                                + " and c.proposal.due is not null and c.proposal.declined is null"
                                + " order by c.proposal.offered, c.id",
                        Long.class)
                .setParameter("first", Rung.COORDINATORS)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Ids of the cases whose time on their rung is over (SC-10). */
    List<Long> dueToClimb(Instant now, int limit) {
        return entities.createQuery(
                        "select c.id from ConflictCase c where c.settlement is null and c.rungDue <= :now"
                                + " order by c.rungDue, c.id",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    ConflictCase findDue(long id, Instant now) {
        ConflictCase found = entities.find(ConflictCase.class, id);
        return found != null
                        && found.isOpen()
                        && found.rungDue() != null
                        && !found.rungDue().isAfter(now)
                ? found
                : null;
    }
}
