package vn.coordination.notice.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Scope;

/** Reads notices without a login, for tests inside the server, where nobody can sign in. */
@Stateless
@PermitAll
public class ReadingService {
    private final NoticeQueries queries;

    protected ReadingService() {
        queries = null;
    }

    @Inject
    ReadingService(EntityManager database, Sentences sentences) {
        queries = new NoticeQueries(database, sentences);
    }

    public List<ReceiptRow> receipts(Scope scope, Subject subject) {
        return queries.receipts(scope, subject);
    }

    public List<NoticeRow> mine(Scope scope, Locale locale) {
        return queries.mine(scope, locale, false, null, 10);
    }
}
