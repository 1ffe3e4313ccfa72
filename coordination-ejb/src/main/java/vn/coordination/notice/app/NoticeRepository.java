package vn.coordination.notice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.coordination.audit.Subject;
import vn.coordination.notice.Notice;
import vn.coordination.notice.Reader;

/** Writes notices with their mails, for any number of people in two statements. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NoticeRepository {
    private final EntityManager database;

    protected NoticeRepository() {
        this(null);
    }

    @Inject
    NoticeRepository(EntityManager database) {
        this.database = database;
    }

    void add(Set<Long> persons, Notices.News news, Telling telling) {
        // rows are taken in the order of people, so that two calls that tell the same people do not lock each other out
        database.createNativeQuery("""
                        insert into notice (person_id, told_at, told_by, text_key, arguments, subject_type, subject, cause, urgent)
                        select p.id, :now, :office, :key, :arguments, :type, :subject, :cause, :urgent
                        from person p
                        where p.id in (:persons) and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)
                        order by p.id
                        on duplicate key update notice.person_id = notice.person_id""")
                .setParameter("now", telling.now())
                .setParameter("office", telling.office())
                .setParameter("key", news.key())
                .setParameter("arguments", news.arguments())
                .setParameter("type", news.subject().type())
                .setParameter("subject", news.subject().id())
                .setParameter("cause", news.cause())
                .setParameter("urgent", news.urgent())
                .setParameter("persons", persons)
                .setParameter("today", telling.today())
                .executeUpdate();
        database.createNativeQuery("""
                        insert into mail (notice_id, state, urgent, due_at, attempts, failure)
                        select n.id, 'WAITING', n.urgent, :from, 0, ''
                        from notice n left join mail m on m.notice_id = n.id
                        where n.person_id in (:persons) and n.cause = :cause and m.notice_id is null
                        order by n.id""")
                .setParameter("from", telling.mailFrom())
                .setParameter("persons", persons)
                .setParameter("cause", news.cause())
                .executeUpdate();
    }

    /**
     * @param office that tells; null = the system itself
     * @param mailFrom before that no mail goes out
     */
    record Telling(String office, Instant now, LocalDate today, Instant mailFrom) {}

    void read(long person, long id, Instant now) {
        database.createQuery("update Notice n set n.readAt = :now, n.version = n.version + 1"
                        + " where n.id = :id and n.personId = :person and n.readAt is null")
                .setParameter("now", now)
                .setParameter("id", id)
                .setParameter("person", person)
                .executeUpdate();
    }

    Optional<Subject> subject(long person, long id) {
        return database.createQuery("select n from Notice n where n.id = :id and n.personId = :person", Notice.class)
                .setParameter("id", id)
                .setParameter("person", person)
                .getResultStream()
                .findAny()
                .map(Notice::subject);
    }

    void readAll(long person, Instant now) {
        database.createQuery("update Notice n set n.readAt = :now, n.version = n.version + 1"
                        + " where n.personId = :person and n.readAt is null and n.toldAt <= :now")
                .setParameter("now", now)
                .setParameter("person", person)
                .executeUpdate();
    }

    void writeIn(long person, Locale language) {
        Reader reader = database.find(Reader.class, person);
        if (reader == null) {
            database.persist(new Reader(person, language));
        } else {
            reader.writeIn(language);
        }
    }
}
