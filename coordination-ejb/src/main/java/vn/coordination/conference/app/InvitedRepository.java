package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.coordination.conference.delegate.DelegateState;

/** Who is on the list of a conference and can be told of it here; the list may hold thousands from outside. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InvitedRepository {
    private final EntityManager entities;

    protected InvitedRepository() {
        this(null);
    }

    @Inject
    InvitedRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<Long> persons(long conference) {
        return entities.createQuery(
                        "select distinct d.person from Delegate d where d.conference = :conference"
                                + " and d.person is not null and d.state <> :withdrawn",
                        Long.class)
                .setParameter("conference", conference)
                .setParameter("withdrawn", DelegateState.WITHDRAWN)
                .getResultList();
    }
}
