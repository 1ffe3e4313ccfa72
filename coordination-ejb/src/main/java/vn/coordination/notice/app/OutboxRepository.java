package vn.coordination.notice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.coordination.notice.Mail;
import vn.coordination.notice.MailState;

/** Reads and locks the mails that are to be sent. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OutboxRepository {
    private final EntityManager database;

    protected OutboxRepository() {
        this(null);
    }

    @Inject
    OutboxRepository(EntityManager database) {
        this.database = database;
    }

    List<Long> due(Instant now, boolean urgentOnly, int most) {
        return database.createQuery(
                        "select m.noticeId from Mail m where m.state = :waiting and m.dueAt <= :now"
                                + (urgentOnly ? " and m.urgent = true" : "") + " order by m.dueAt, m.noticeId",
                        Long.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** The mail under a lock, if it is still due. */
    Optional<Mail> waiting(long id, Instant now) {
        return Optional.ofNullable(database.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(mail ->
                        mail.state() == MailState.WAITING && !mail.dueAt().isAfter(now));
    }

    Mail get(long id) {
        Mail mail = database.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail == null) {
            throw new IllegalArgumentException("no mail " + id);
        }
        return mail;
    }
}
