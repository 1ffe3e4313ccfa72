package vn.coordination.petition.presence.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who has which petition open to act on it; rows that live less than a minute, and so no entities. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PresenceRepository {
    /** A page says every fifteen seconds that it is still open. */
    private static final Duration LAPSES = Duration.ofSeconds(45);

    private final EntityManager entities;

    protected PresenceRepository() {
        this(null);
    }

    @Inject
    PresenceRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Deletes what has lapsed by now. */
    void forget(Instant now) {
        entities.createNativeQuery("delete from petition_presence where seen < :limit")
                .setParameter("limit", now.minus(LAPSES))
                .executeUpdate();
    }

    void renew(long petition, long person, Instant now) {
        entities.createNativeQuery("insert into petition_presence (petition, person, since, seen)"
                        + " values (:petition, :person, :now, :now) on duplicate key update seen = :now")
                .setParameter("petition", petition)
                .setParameter("person", person)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Since when each other person has it open, the earliest first. */
    Map<Long, Instant> others(long petition, long person, Instant now) {
        Map<Long, Instant> others = new LinkedHashMap<>();
        List<?> rows = entities.createNativeQuery(
                        "select person, timestampdiff(second, '1970-01-01', since) from petition_presence"
                                + " where petition = :petition and person <> :person and seen >= :limit"
                                + " order by since, person")
                .setParameter("petition", petition)
                .setParameter("person", person)
                .setParameter("limit", now.minus(LAPSES))
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            long since = ((Number) columns[1]).longValue();
            others.put(((Number) columns[0]).longValue(), Instant.ofEpochSecond(since));
        }
        return others;
    }
}
