package vn.coordination.petition.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.coordination.petition.Petition;
import vn.coordination.petition.PetitionMatch;
import vn.coordination.petition.Verdict;

/** Which petitions look like which, and what officers said of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MatchRepository {
    private final EntityManager entities;

    protected MatchRepository() {
        this(null);
    }

    @Inject
    MatchRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Rivals that no officer has spoken of yet; what is in its own dossier was merged from the other side. */
    int open(Petition petition) {
        return entities.createQuery(
                        "select count(m) from PetitionMatch m join Petition o on o.id = m.other"
                                + " where m.petition = :petition and m.rival and m.verdict = :open"
                                + " and (o.dossier is null or o.dossier <> :dossier)",
                        Long.class)
                .setParameter("petition", petition.id())
                .setParameter("open", Verdict.OPEN)
                .setParameter("dossier", petition.dossier())
                .getSingleResult()
                .intValue();
    }

    Optional<PetitionMatch> between(Petition petition, long other) {
        return entities.createQuery(
                        "select m from PetitionMatch m where m.petition = :petition and m.other = :other",
                        PetitionMatch.class)
                .setParameter("petition", petition.id())
                .setParameter("other", other)
                .getResultStream()
                .findFirst();
    }

    void add(PetitionMatch match) {
        entities.persist(match);
    }
}
