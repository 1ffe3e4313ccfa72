package vn.coordination.petition.letter.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.coordination.organisation.Office;
import vn.coordination.petition.IssuedLetter;
import vn.coordination.petition.LetterDraft;
import vn.coordination.petition.LetterKind;

/** Letters as they went out, and the registers that number them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LetterRepository {
    private final EntityManager entities;

    protected LetterRepository() {
        this(null);
    }

    @Inject
    LetterRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The next number of the office's register; whoever else wants one waits until this transaction has ended. */
    int number(Office office, int year) {
        entities.createNativeQuery("insert into letter_register (office, year, last) values (:office, :year, 1)"
                        + " on duplicate key update last = last + 1")
                .setParameter("office", office.code())
                .setParameter("year", year)
                .executeUpdate();
        Number last = (Number)
                entities.createNativeQuery("select last from letter_register where office = :office and year = :year")
                        .setParameter("office", office.code())
                        .setParameter("year", year)
                        .getSingleResult();
        return last.intValue();
    }

    void add(IssuedLetter letter) {
        entities.persist(letter);
        entities.flush();
    }

    void add(LetterDraft draft) {
        entities.persist(draft);
    }

    Optional<LetterDraft> draft(long petition, LetterKind kind) {
        return entities.createQuery(
                        "select d from LetterDraft d where d.petition = :petition and d.kind = :kind",
                        LetterDraft.class)
                .setParameter("petition", petition)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    void remove(LetterDraft draft) {
        entities.remove(draft);
    }

    Optional<IssuedLetter> find(long petition, long letter) {
        return Optional.ofNullable(entities.find(IssuedLetter.class, letter))
                .filter(found -> found.petition() == petition || found.also().contains(petition));
    }
}
