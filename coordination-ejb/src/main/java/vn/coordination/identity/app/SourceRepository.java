package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Wrong passwords per login name and place. Plain statements: the rows are counters, no records of the offices. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SourceRepository {
    private final EntityManager entities;

    protected SourceRepository() {
        this(null);
    }

    @Inject
    SourceRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Makes the row if need be, locks it by writing it, and reads it. */
    Source locked(String digest, String source, Instant now) {
        entities.createNativeQuery("""
                        insert into login_source (login_digest, source, failures, touched_at) values (?1, ?2, 0, ?3)
                        on duplicate key update touched_at = values(touched_at)
                        """)
                .setParameter(1, digest)
                .setParameter(2, source)
                .setParameter(3, local(now))
                .executeUpdate();
        Object[] row = (Object[]) of(
                        "select failures, locked_until, known_since from login_source"
                                + " where login_digest = ?1 and source = ?2",
                        digest,
                        source)
                .getSingleResult();
        return source(row);
    }

    private static Source source(Object[] row) {
        return new Source(((Number) row[0]).intValue(), instant(row[1]), row[2] != null);
    }

    boolean knows(String digest, String source, Instant notBefore) {
        return ((Number) of("""
                                select count(*) from login_source where login_digest = ?1 and source = ?2
                                  and known_since is not null and touched_at >= ?3
                                """, digest, source, local(notBefore)).getSingleResult()).intValue() > 0;
    }

    /** All places from which the name was tried since then. */
    List<Source> places(String digest, Instant notBefore) {
        List<?> rows = of(
                        "select failures, locked_until, known_since from login_source"
                                + " where login_digest = ?1 and touched_at >= ?2",
                        digest,
                        local(notBefore))
                .getResultList();
        return rows.stream().map(row -> source((Object[]) row)).toList();
    }

    /** Wrong passwords for the name since then, from places that never gave a right one. */
    int failuresOfStrangers(String digest, Instant since) {
        return ((Number) of("""
                                select coalesce(sum(failures), 0) from login_source where login_digest = ?1
                                  and known_since is null and touched_at >= ?2
                                """, digest, local(since)).getSingleResult()).intValue();
    }

    void count(String digest, String source, int failures, Instant lockedUntil) {
        of(
                        "update login_source set failures = ?3, locked_until = ?4"
                                + " where login_digest = ?1 and source = ?2",
                        digest,
                        source,
                        failures,
                        lockedUntil == null ? null : local(lockedUntil))
                .executeUpdate();
    }

    /** A right password came from there. */
    void know(String digest, String source, Instant now) {
        of("""
                        insert into login_source (login_digest, source, failures, touched_at, known_since)
                        values (?1, ?2, 0, ?3, ?3)
                        on duplicate key update failures = 0, locked_until = null, touched_at = values(touched_at),
                          known_since = coalesce(known_since, values(known_since))
                        """, digest, source, local(now)).executeUpdate();
    }

    /** The last try was no wrong one. */
    void uncount(String digest, String source) {
        of(
                        "update login_source set failures = greatest(failures - 1, 0), locked_until = null"
                                + " where login_digest = ?1 and source = ?2",
                        digest,
                        source)
                .executeUpdate();
    }

    void forgive(String digest) {
        of("update login_source set failures = 0, locked_until = null where login_digest = ?1", digest)
                .executeUpdate();
    }

    int forget(Instant strangersBefore, Instant knownBefore) {
        return of("""
                        delete from login_source
                        where known_since is null and touched_at < ?1 or touched_at < ?2
                        """, local(strangersBefore), local(knownBefore)).executeUpdate();
    }

    private Query of(String sql, Object... parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof Timestamp stamp
                ? stamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
    }

    /** What the row says. */
    record Source(int failures, Instant lockedUntil, boolean known) {
        boolean lockedAt(Instant now) {
            return lockedUntil != null && lockedUntil.isAfter(now);
        }
    }
}
