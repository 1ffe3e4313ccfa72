package vn.coordination.amendment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.coordination.amendment.Article;
import vn.coordination.amendment.ProposedValue;
import vn.coordination.amendment.RegulationVersion;
import vn.coordination.amendment.Signature;
import vn.coordination.amendment.VersionState;
import vn.coordination.rule.ParameterKey;

/** Versions of the regulation with what hangs on them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AmendmentRepository {
    private static final String CHAPTERS = "insert into regulation_chapter"
            + " (regulation_version, number, name_vi, name_en, name_fr)"
            + " select ?2, number, name_vi, name_en, name_fr from regulation_chapter where regulation_version = ?1";
    private static final String ARTICLES = "insert into regulation_article (regulation_version, chapter, number, root,"
            + " name_vi, name_en, name_fr, text_vi, text_en, text_fr)"
            + " select ?2, copied.id, a.number, coalesce(a.root, a.id), a.name_vi, a.name_en, a.name_fr, a.text_vi, a.text_en, a.text_fr"
            + " from regulation_article a join regulation_chapter c on c.id = a.chapter"
            + " join regulation_chapter copied on copied.regulation_version = ?2 and copied.number = c.number"
            + " where a.regulation_version = ?1";
    private static final String CLAUSES = "insert into regulation_clause (regulation_version, article, number, code)"
            + " select ?2, copied.id, c.number, c.code from regulation_clause c"
            + " join regulation_article a on a.id = c.article"
            + " join regulation_article copied on copied.regulation_version = ?2 and copied.number = a.number"
            + " where c.regulation_version = ?1";

    private final EntityManager entities;

    protected AmendmentRepository() {
        this(null);
    }

    @Inject
    AmendmentRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The version, its own version raised now, so that two acts on it follow each other. */
    RegulationVersion take(long id) {
        entities.createNativeQuery("update regulation_version set version = version + 1 where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        return get(id);
    }

    RegulationVersion get(long id) {
        RegulationVersion found = entities.find(RegulationVersion.class, id);
        if (found == null) {
            throw new IllegalArgumentException("no such version of the regulation: " + id);
        }
        return found;
    }

    /** The last signed version, taken: whoever drafts or signs another one waits. */
    RegulationVersion takeLastSigned() {
        RegulationVersion last = take(lastSigned());
        // while we waited for it, it may have got a successor
        return last.lastDay() == null ? last : take(lastSigned());
    }

    private long lastSigned() {
        return ((Number) entities.createNativeQuery(
                                "select id from regulation_version where binding = 1 order by valid_from desc limit 1")
                        .getSingleResult())
                .longValue();
    }

    Optional<RegulationVersion> draft() {
        return entities.createQuery(
                        "select v from RegulationVersion v where v.state <> :signed", RegulationVersion.class)
                .setParameter("signed", VersionState.SIGNED)
                .getResultStream()
                .findFirst();
    }

    int lastNumber() {
        return entities.createQuery("select max(v.number) from RegulationVersion v", Integer.class)
                .getSingleResult();
    }

    /** Copies chapters, articles and clauses. */
    void copy(long from, long to) {
        for (String copy : List.of(CHAPTERS, ARTICLES, CLAUSES)) {
            entities.createNativeQuery(copy)
                    .setParameter(1, from)
                    .setParameter(2, to)
                    .executeUpdate();
        }
    }

    Optional<Article> article(long version, int number) {
        return entities.createQuery(
                        "select a from Article a where a.regulationVersion = :version and a.number = :number",
                        Article.class)
                .setParameter("version", version)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    List<ProposedValue> proposals(long version) {
        return entities.createQuery(
                        "select p from ProposedValue p where p.regulationVersion = :version order by p.id",
                        ProposedValue.class)
                .setParameter("version", version)
                .getResultList();
    }

    Optional<ProposedValue> proposal(long version, ParameterKey key) {
        return proposals(version).stream().filter(each -> each.key() == key).findFirst();
    }

    List<Signature> signatures(long version) {
        return entities.createQuery(
                        "select s from Signature s where s.regulationVersion = :version order by s.id", Signature.class)
                .setParameter("version", version)
                .getResultList();
    }

    <T> T add(T entity) {
        entities.persist(entity);
        entities.flush();
        return entity;
    }

    /** Writes what was changed so far: the constraint of the versions is checked row by row. */
    void flush() {
        entities.flush();
    }
}
