package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import vn.coordination.rule.Argument;

/** Names people; the three offices know each other's leaders and staff. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PersonNameRepository extends OpenNames {
    protected PersonNameRepository() {
        this(null);
    }

    @Inject
    PersonNameRepository(EntityManager entities) {
        super(entities, Argument.Kind.PERSON, "select p.id, p.fullName from Person p where p.id in (:ids)");
    }
}
