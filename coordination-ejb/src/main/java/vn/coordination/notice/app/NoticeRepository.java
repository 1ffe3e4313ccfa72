package vn.coordination.notice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.coordination.audit.Subject;
import vn.coordination.notice.ArgumentsText;
import vn.coordination.notice.Notice;
import vn.coordination.notice.Reader;
import vn.coordination.shared.app.Insertion;

/** Writes notices with their mails, for any number of people and causes in three statements. */
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

    /** One notice for each active person of each message, and its mail. */
    void add(List<Notices.Message> messages, Telling telling) {
        Set<Long> persons = active(messages, telling.today());
        if (persons.isEmpty()) {
            return;
        }
        Insertion rows = new Insertion(
                "insert into notice (person_id, told_at, told_by, text_key, arguments, subject_type, subject, cause, urgent)",
                " on duplicate key update person_id = person_id");
        // rows are taken in the order of people, so that two calls that tell the same people do not lock each other out
        persons.forEach(person -> messages.stream()
                .filter(message -> message.persons().contains(person))
                .forEach(message -> rows.row(
                        person,
                        telling.now(),
                        telling.office(),
                        message.key(),
                        new ArgumentsText().convertToDatabaseColumn(message.arguments()),
                        message.subject().type(),
                        message.subject().id(),
                        message.cause(),
                        telling.urgent())));
        rows.run(database::createNativeQuery);
        database.createNativeQuery("""
                        insert into mail (notice_id, state, urgent, due_at, attempts, failure)
                        select n.id, 'WAITING', n.urgent, :from, 0, ''
                        from notice n left join mail m on m.notice_id = n.id
                        where n.person_id in (:persons) and n.cause in (:causes) and m.notice_id is null
                        order by n.id""")
                .setParameter("from", telling.mailFrom())
                .setParameter("persons", persons)
                .setParameter(
                        "causes", messages.stream().map(Notices.Message::cause).toList())
                .executeUpdate();
    }

    private SortedSet<Long> active(List<Notices.Message> messages, LocalDate today) {
        Set<Long> named = new HashSet<>();
        messages.forEach(message -> named.addAll(message.persons()));
        if (named.isEmpty()) {
            return Collections.emptySortedSet();
        }
        return new TreeSet<>(database.createQuery(
                        "select p.id from Person p where p.id in :persons and p.validity.since <= :today"
                                + " and (p.validity.until is null or p.validity.until >= :today)",
                        Long.class)
                .setParameter("persons", named)
                .setParameter("today", today)
                .getResultList());
    }

    Set<Long> told(String cause) {
        return new TreeSet<>(database.createNativeQuery("select person_id from notice where cause = :cause", Long.class)
                .setParameter("cause", cause)
                .getResultList());
    }

    /**
     * @param office that tells; null = the system itself
     * @param mailFrom before that no mail goes out
     */
    record Telling(String office, Instant now, LocalDate today, boolean urgent, Instant mailFrom) {}

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
