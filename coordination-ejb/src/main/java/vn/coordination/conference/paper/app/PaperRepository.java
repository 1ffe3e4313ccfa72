package vn.coordination.conference.paper.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.coordination.audit.Subject;
import vn.coordination.conference.Conference;
import vn.coordination.conference.paper.ConferenceMinutes;
import vn.coordination.conference.paper.ConferencePaper;
import vn.coordination.conference.paper.PaperVersion;
import vn.coordination.rule.app.ChangedMeanwhile;

/** Papers, versions, readings and minutes of conferences. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PaperRepository {
    private final EntityManager entities;

    protected PaperRepository() {
        this(null);
    }

    @Inject
    PaperRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Whoever else acts on the conference or its papers waits until this transaction has ended. */
    void lock(long conference) {
        entities.createNativeQuery("select id from conference where id = :conference for update")
                .setParameter("conference", conference)
                .getResultList();
    }

    /** The last number given. */
    int last(long conference) {
        return entities.createQuery(
                        "select coalesce(max(p.number), 0) from ConferencePaper p where p.conference = :conference",
                        Integer.class)
                .setParameter("conference", conference)
                .getSingleResult();
    }

    void add(ConferencePaper paper) {
        entities.persist(paper);
    }

    void add(PaperVersion version) {
        entities.persist(version);
        entities.flush();
    }

    ConferencePaper get(long conference, int number) {
        return entities.createQuery(
                        "select p from ConferencePaper p where p.conference = :conference and p.number = :number",
                        ConferencePaper.class)
                .setParameter("conference", conference)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new ChangedMeanwhile(Subject.of(Conference.class, conference)));
    }

    List<ConferencePaper> of(long conference) {
        return entities.createQuery(
                        "select p from ConferencePaper p where p.conference = :conference order by p.number",
                        ConferencePaper.class)
                .setParameter("conference", conference)
                .getResultList();
    }

    /** By paper, the newest first. */
    List<PaperVersion> versions(long conference) {
        return entities.createQuery(
                        "select v from PaperVersion v where v.conference = :conference order by v.paper, v.number desc",
                        PaperVersion.class)
                .setParameter("conference", conference)
                .getResultList();
    }

    /** The newest first. */
    List<PaperVersion> versions(ConferencePaper paper) {
        return entities.createQuery(
                        "select v from PaperVersion v where v.paper = :paper order by v.number desc",
                        PaperVersion.class)
                .setParameter("paper", paper.id())
                .getResultList();
    }

    Optional<PaperVersion> version(ConferencePaper paper, int number) {
        return entities.createQuery(
                        "select v from PaperVersion v where v.paper = :paper and v.number = :number",
                        PaperVersion.class)
                .setParameter("paper", paper.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Only the first time counts. */
    void read(PaperVersion version, long person, Instant at) {
        entities.createNativeQuery(
                        "insert ignore into paper_reading (version, person, at) values (:version, :person, :at)")
                .setParameter("version", version.id())
                .setParameter("person", person)
                .setParameter("at", at)
                .executeUpdate();
    }

    Optional<ConferenceMinutes> minutes(long conference) {
        return entities.createQuery(
                        "select m from ConferenceMinutes m where m.conference = :conference", ConferenceMinutes.class)
                .setParameter("conference", conference)
                .getResultStream()
                .findFirst();
    }

    void add(ConferenceMinutes minutes) {
        entities.persist(minutes);
    }
}
