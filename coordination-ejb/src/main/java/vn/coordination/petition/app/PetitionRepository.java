package vn.coordination.petition.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.coordination.audit.Subject;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Petition;
import vn.coordination.petition.PetitionNumber;
import vn.coordination.petition.Petitioner;
import vn.coordination.rule.app.ChangedMeanwhile;

/** Petitions, their sealed writers, and the registers that number them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PetitionRepository {
    private final EntityManager entities;

    protected PetitionRepository() {
        this(null);
    }

    @Inject
    PetitionRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The petition in the version that the user saw, that version raised now, so that two acts on it follow each other.
     *
     * @throws ChangedMeanwhile when it is another version by now
     */
    Petition take(long id, int seen) {
        int taken = entities.createNativeQuery(
                        "update petition set version = version + 1 where id = :id and version = :seen")
                .setParameter("id", id)
                .setParameter("seen", seen)
                .executeUpdate();
        if (taken == 0) {
            throw new ChangedMeanwhile(Subject.of(Petition.class, id));
        }
        return fresh(id);
    }

    /** The petition as it is now, locked, for an act that does not depend on what the user saw. */
    Petition take(long id) {
        entities.createNativeQuery("update petition set version = version + 1 where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        return fresh(id);
    }

    private Petition fresh(long id) {
        Petition petition = get(id);
        // it may have been looked at before in the same transaction
        entities.refresh(petition);
        return petition;
    }

    /** The petition as it is now, locked without being changed, as long as another depends on it. */
    Petition lock(long id) {
        Petition petition = get(id);
        entities.refresh(petition, LockModeType.PESSIMISTIC_WRITE);
        return petition;
    }

    /** The others in the dossier that it leads. */
    List<Petition> followersOf(Petition lead) {
        return entities.createQuery(
                        "select p from Petition p where p.dossier = :lead and p.id <> :lead order by p.id",
                        Petition.class)
                .setParameter("lead", lead.id())
                .getResultList();
    }

    Petition get(long id) {
        return find(id).orElseThrow(() -> new ChangedMeanwhile(Subject.of(Petition.class, id)));
    }

    Optional<Petition> find(long id) {
        return Optional.ofNullable(entities.find(Petition.class, id));
    }

    void add(Petition petition) {
        entities.persist(petition);
        entities.flush();
    }

    void add(Petitioner petitioner) {
        entities.persist(petitioner);
    }

    List<Petitioner> writersOf(long petition) {
        return entities.createQuery(
                        "select p from Petitioner p where p.petition = :petition order by p.position", Petitioner.class)
                .setParameter("petition", petition)
                .getResultList();
    }

    /** Notes that the content of a denunciation is forwarded; false when it was before (PT-24). */
    boolean noteForwarding(Petition petition) {
        return entities.createNativeQuery(
                                "insert ignore into denunciation_forwarding (dossier, petition) values (:dossier, :petition)")
                        .setParameter("dossier", petition.dossier())
                        .setParameter("petition", petition.id())
                        .executeUpdate()
                == 1;
    }

    /** The next number of the office's register; whoever else wants one waits until this transaction has ended. */
    PetitionNumber number(Office office, int year) {
        entities.createNativeQuery("insert into petition_register (office, year, last) values (:office, :year, 1)"
                        + " on duplicate key update last = last + 1")
                .setParameter("office", office.code())
                .setParameter("year", year)
                .executeUpdate();
        Number last = (Number)
                entities.createNativeQuery("select last from petition_register where office = :office and year = :year")
                        .setParameter("office", office.code())
                        .setParameter("year", year)
                        .getSingleResult();
        return new PetitionNumber(office, year, last.intValue());
    }
}
