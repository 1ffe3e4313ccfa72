package vn.coordination.petition.unanswered.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.coordination.petition.LetterKind;

/** The letters that went out about petitions, by what the list of the unanswered needs of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SentLetterRepository {
    private static final String OF_ONE = "select l.petition, l.symbol, l.at, l.id from IssuedLetter l"
            + " where l.petition in :petitions and l.kind in :kinds";
    private static final String OF_SEVERAL = "select a, l.symbol, l.at, l.id from IssuedLetter l join l.also a"
            + " where a in :petitions and l.kind in :kinds";

    private final EntityManager entities;

    protected SentLetterRepository() {
        this(null);
    }

    @Inject
    SentLetterRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order of their issue, without their text. */
    List<SentLetter> sent(Collection<Long> petitions, Collection<LetterKind> kinds) {
        if (petitions.isEmpty()) {
            return List.of();
        }
        return Stream.of(OF_ONE, OF_SEVERAL)
                .flatMap(query -> entities.createQuery(query, Tuple.class)
                        .setParameter("petitions", petitions)
                        .setParameter("kinds", kinds)
                        .getResultStream())
                .sorted(Comparator.comparing(row -> row.get(3, Long.class)))
                .map(row -> new SentLetter(row.get(0, Long.class), row.get(1, String.class), row.get(2, Instant.class)))
                .toList();
    }
}
