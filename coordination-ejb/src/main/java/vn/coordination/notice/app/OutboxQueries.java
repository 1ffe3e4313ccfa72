package vn.coordination.notice.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.notice.Mail;
import vn.coordination.notice.MailState;
import vn.coordination.organisation.Office;

/** What administrators see of the outbox; it opens no content. */
@Stateless
public class OutboxQueries {
    private final EntityManager database;

    protected OutboxQueries() {
        this(null);
    }

    @Inject
    OutboxQueries(EntityManager database) {
        this.database = database;
    }

    /** How many mails there are in each state that is not SENT. */
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    public Map<MailState, Long> counts(Scope scope) {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        database.createQuery(
                        "select m.state, count(m) from Mail m where m.state <> :sent group by m.state", Object[].class)
                .setParameter("sent", MailState.SENT)
                .getResultStream()
                .forEach(found -> counts.put((MailState) found[0], (Long) found[1]));
        return counts;
    }

    /**
     * Mails in that state, newest first.
     *
     * @param before id of the last mail already shown; null for the newest ones
     */
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    public List<OutboxRow> mails(Scope scope, MailState state, Long before, int limit) {
        return database.createQuery("""
                        select m, n.toldAt, p.fullName, p.office, p.mail
                        from Mail m join Notice n on n.id = m.noticeId join Person p on p.id = n.personId
                        where m.state = :state and m.noticeId < :before order by m.noticeId desc""", Object[].class)
                .setParameter("state", state)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(limit)
                .getResultStream()
                .map(OutboxQueries::row)
                .toList();
    }

    private static OutboxRow row(Object[] found) {
        Mail mail = (Mail) found[0];
        return new OutboxRow(
                mail.id(),
                (String) found[2],
                (Office) found[3],
                (String) found[4],
                mail.state(),
                (Instant) found[1],
                mail.dueAt(),
                mail.attempts(),
                mail.failure());
    }
}
