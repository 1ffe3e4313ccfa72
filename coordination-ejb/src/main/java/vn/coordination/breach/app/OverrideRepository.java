package vn.coordination.breach.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.breach.OverrideState;
import vn.coordination.breach.RuleOverride;
import vn.coordination.rule.RuleCode;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OverrideRepository {
    private final EntityManager entities;

    protected OverrideRepository() {
        this(null);
    }

    @Inject
    OverrideRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(RuleOverride override) {
        entities.persist(override);
        entities.flush();
    }

    RuleOverride find(long id) {
        RuleOverride found = entities.find(RuleOverride.class, id);
        if (found == null) {
            throw new EntityNotFoundException("override " + id);
        }
        return found;
    }

    /** Counter-signed and not yet used, the oldest first. */
    List<RuleOverride> countersigned(Subject subject) {
        return entities.createQuery(
                        "select o from RuleOverride o where o.subjectType = :type and o.subject = :subject"
                                + " and o.state = :state order by o.id",
                        RuleOverride.class)
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .setParameter("state", OverrideState.COUNTERSIGNED)
                .getResultList();
    }

    /** Whether the office tried to act on that record and was refused under the entry. */
    boolean refused(String office, RuleCode code, Subject subject) {
        return !entities.createNativeQuery("select 1 from judgement where subject_type = :type and subject = :subject"
                        + " and office = :office and refused and find_in_set(:code, codes) limit 1")
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .setParameter("office", office)
                .setParameter("code", code.printed())
                .getResultList()
                .isEmpty();
    }
}
