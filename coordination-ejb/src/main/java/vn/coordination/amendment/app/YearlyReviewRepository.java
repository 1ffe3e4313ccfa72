package vn.coordination.amendment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.coordination.amendment.YearlyReview;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class YearlyReviewRepository {
    private final EntityManager entities;

    protected YearlyReviewRepository() {
        this(null);
    }

    @Inject
    YearlyReviewRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(YearlyReview review) {
        entities.persist(review);
        entities.flush();
    }

    Optional<YearlyReview> last() {
        return entities.createQuery("select r from YearlyReview r order by r.id desc", YearlyReview.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
