package vn.coordination.breach.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import vn.coordination.breach.BreachNote;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NoteRepository {
    private final EntityManager entities;

    protected NoteRepository() {
        this(null);
    }

    @Inject
    NoteRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(BreachNote note) {
        entities.persist(note);
        entities.flush();
    }
}
