package vn.coordination.conference.point.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import vn.coordination.identity.app.OpenNames;
import vn.coordination.rule.Argument;

/** Names points by their unit, which everybody may know. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PointNameRepository extends OpenNames {
    protected PointNameRepository() {
        this(null);
    }

    @Inject
    PointNameRepository(EntityManager entities) {
        super(
                entities,
                Argument.Kind.POINT,
                "select p.id, concat(p.venue.unit, ' (', p.code, ')') from ConnectionPoint p where p.id in (:ids)");
    }
}
