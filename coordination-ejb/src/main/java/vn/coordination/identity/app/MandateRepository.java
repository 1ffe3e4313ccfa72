package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import vn.coordination.organisation.Mandate;
import vn.coordination.organisation.Person;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MandateRepository {
    private final EntityManager entities;

    protected MandateRepository() {
        this(null);
    }

    @Inject
    MandateRepository(EntityManager entities) {
        this.entities = entities;
    }

    Mandate locked(long id) {
        Mandate mandate = entities.find(Mandate.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mandate == null) {
            throw new IllegalArgumentException("no such mandate: " + id);
        }
        return mandate;
    }

    Person person(long id) {
        Person person = entities.find(Person.class, id);
        if (person == null) {
            throw new IllegalArgumentException("no such person: " + id);
        }
        return person;
    }

    void add(Mandate mandate) {
        entities.persist(mandate);
        entities.flush();
    }
}
