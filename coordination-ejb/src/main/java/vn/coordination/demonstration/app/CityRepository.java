package vn.coordination.demonstration.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import vn.coordination.organisation.Body;
import vn.coordination.organisation.Names;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.OfficeCard;

/** Stores the demonstration's people and what belongs to them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CityRepository {
    @PersistenceContext
    private EntityManager entities;

    protected CityRepository() {}

    <T> T add(T entity) {
        entities.persist(entity);
        return entity;
    }

    Body body(String code) {
        return entities.createQuery("select b from Body b where b.code = :code", Body.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    OfficeCard card(Office office) {
        return entities.createQuery("select c from OfficeCard c where c.office = :office", OfficeCard.class)
                .setParameter("office", office)
                .getSingleResult();
    }

    boolean isEmpty() {
        return entities.createQuery("select count(p) from Person p", Long.class).getSingleResult() == 0;
    }

    List<DoorRow> doors(Collection<String> logins) {
        return entities.createQuery("""
                        select a.login, h.fullName, h.office, p.title from Post p join p.person h, Account a
                        where a.person = h and a.disabled = false and a.login in :logins order by p.boardRank, p.id
                        """, Object[].class)
                .setParameter("logins", logins)
                .getResultStream()
                .map(row -> new DoorRow((String) row[0], (String) row[1], (Office) row[2], (Names) row[3]))
                .toList();
    }
}
