package vn.coordination.notice.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Locale;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Scope;

/** Reads notices: one's own, and who has read those about a subject. */
@Stateless
@PermitAll
public class NoticeQueries {
    /** How many of the actor's own notices are unread. */
    public long unread(Scope scope) {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * The actor's own notices, newest first.
     *
     * @param before id of the last notice already shown; null for the newest ones
     */
    public List<NoticeRow> mine(Scope scope, Locale locale, boolean unreadOnly, Long before, int limit) {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * Who was told about the subject and has read it, those not reached first. The office that told sees everybody it
     * told, any other office its own people.
     */
    public List<ReceiptRow> receipts(Scope scope, Subject subject) {
        throw new UnsupportedOperationException("being written");
    }
}
