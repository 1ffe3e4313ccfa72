package vn.coordination.notice.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Scope;
import vn.coordination.notice.Notice;
import vn.coordination.notice.Reader;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;

/** Reads notices: one's own, and who has read those about a subject. */
@Stateless
public class NoticeQueries {
    private static final long NEWEST = Long.MAX_VALUE;

    private final EntityManager database;
    private final Sentences sentences;

    protected NoticeQueries() {
        this(null, null);
    }

    @Inject
    NoticeQueries(EntityManager database, Sentences sentences) {
        this.database = database;
        this.sentences = sentences;
    }

    /** How many of the actor's own notices are unread. */
    @RolesAllowed("**")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long unread(Scope scope) {
        return database.createQuery(
                        "select count(n) from Notice n where n.personId = :person and n.readAt is null", Long.class)
                .setParameter("person", scope.person())
                .getSingleResult();
    }

    /**
     * The actor's own notices, newest first.
     *
     * @param before id of the last notice already shown; null for the newest ones
     */
    @RolesAllowed("**")
    public List<NoticeRow> mine(Scope scope, Locale locale, boolean unreadOnly, Long before, int limit) {
        List<Notice> notices = database.createQuery(
                        "select n from Notice n where n.personId = :person and n.id < :before"
                                + (unreadOnly ? " and n.readAt is null" : "") + " order by n.id desc",
                        Notice.class)
                .setParameter("person", scope.person())
                .setParameter("before", before == null ? NEWEST : before)
                .setMaxResults(limit)
                .getResultList();
        return sentences.of(notices, scope, locale).stream()
                .map(NoticeQueries::row)
                .toList();
    }

    /** In which language mails to the actor are written. */
    @RolesAllowed("**")
    public Locale language(Scope scope) {
        Reader reader = database.find(Reader.class, scope.person());
        return reader == null ? Reader.DEFAULT : reader.language();
    }

    /**
     * Who was told about the subject and has read it. The office that told sees everybody it told, any other office its
     * own people; and in both only the leading ones, since who is told of a secret slot is not for everybody.
     */
    @RolesAllowed("**")
    public List<ReceiptRow> receipts(Scope scope, Subject subject) {
        if (!scope.leads() && !scope.system()) {
            return List.of();
        }
        return database.createQuery("""
                        select n, p.fullName, p.office, p.phone from Notice n join Person p on p.id = n.personId
                        where n.subjectType = :type and n.subjectId = :id
                          and (:system = true or n.toldBy = :office or p.office = :office)
                        order by p.fullName, n.id""", Object[].class)
                .setParameter("type", subject.type())
                .setParameter("id", subject.id())
                .setParameter("system", scope.system())
                .setParameter("office", scope.office())
                .getResultStream()
                .map(NoticeQueries::receipt)
                .sorted(Text.inOrder(ReceiptRow::name))
                .toList();
    }

    private static NoticeRow row(Sentences.Sentence sentence) {
        Notice notice = sentence.notice();
        return new NoticeRow(
                notice.id(), notice.toldAt(), sentence.title(), sentence.body(), notice.urgent(), notice.readAt());
    }

    private static ReceiptRow receipt(Object[] found) {
        Notice notice = (Notice) found[0];
        return new ReceiptRow(
                notice.person(),
                (String) found[1],
                (Office) found[2],
                (String) found[3],
                notice.textKey(),
                notice.toldAt(),
                notice.readAt());
    }
}
