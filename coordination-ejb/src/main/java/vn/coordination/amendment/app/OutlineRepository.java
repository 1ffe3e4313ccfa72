package vn.coordination.amendment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import vn.coordination.amendment.Article;
import vn.coordination.amendment.Clause;
import vn.coordination.rule.RuleCode;

/** The order of a draft's articles and clauses. Numbers move row by row, the free one first: their keys are unique. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OutlineRepository {
    private static final String MAKE_ROOM = "update regulation_article set number = number + 1, version = version + 1"
            + " where regulation_version = ?1 and number > ?2 order by number desc";
    private static final String CLOSE_UP = "update regulation_article set number = number - 1, version = version + 1"
            + " where regulation_version = ?1 and number > ?2 order by number";
    private static final String CLOSE_UP_CLAUSES = "update regulation_clause set number = number - 1,"
            + " version = version + 1 where article = ?1 and number > ?2 order by number";

    private final EntityManager entities;

    protected OutlineRepository() {
        this(null);
    }

    @Inject
    OutlineRepository(EntityManager entities) {
        this.entities = entities;
    }

    void makeRoomAfter(long version, int number) {
        move(MAKE_ROOM, version, number);
    }

    void drop(Article article) {
        entities.remove(article);
        entities.flush();
        move(CLOSE_UP, article.regulationVersion(), article.number());
    }

    int clauses(Article article) {
        return entities.createQuery("select count(c) from Clause c where c.article = :article", Long.class)
                .setParameter("article", article.id())
                .getSingleResult()
                .intValue();
    }

    Clause clause(long version, RuleCode code) {
        return entities.createQuery(
                        "select c from Clause c where c.regulationVersion = :version and c.code = :code", Clause.class)
                .setParameter("version", version)
                .setParameter("code", code.printed())
                .getSingleResult();
    }

    /** Makes it the last clause of the article, and closes the gap it leaves. */
    void move(Clause clause, Article article) {
        long left = clause.article();
        int gap = clause.number();
        clause.moveTo(article.id(), clauses(article) + 1);
        entities.flush();
        move(CLOSE_UP_CLAUSES, left, gap);
    }

    private void move(String sql, long of, int after) {
        entities.createNativeQuery(sql)
                .setParameter(1, of)
                .setParameter(2, after)
                .executeUpdate();
    }
}
