package vn.coordination.consultation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import vn.coordination.consultation.Consultation;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConsultationRepository {
    private final EntityManager entities;

    protected ConsultationRepository() {
        this(null);
    }

    @Inject
    ConsultationRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The consultation, its version raised now, so that two acts on it follow each other. */
    Consultation take(long id) {
        entities.createNativeQuery("update consultation set version = version + 1 where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        Consultation taken = get(id);
        // it may have been looked at before in the same transaction
        entities.refresh(taken);
        return taken;
    }

    Consultation get(long id) {
        Consultation found = entities.find(Consultation.class, id);
        if (found == null) {
            throw new IllegalArgumentException("no such consultation: " + id);
        }
        return found;
    }

    void add(Consultation consultation) {
        entities.persist(consultation);
        entities.flush();
    }
}
