package vn.coordination.notice.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import vn.coordination.audit.app.Authorship;

/** A reader's own acts on the notices; whose they are says the session, never the page. */
@Stateless
public class NoticeService {
    private final NoticeRepository notices;
    private final Authorship authorship;
    private final Clock clock;

    protected NoticeService() {
        this(null, null, null);
    }

    @Inject
    NoticeService(NoticeRepository notices, Authorship authorship, Clock clock) {
        this.notices = notices;
        this.authorship = authorship;
        this.clock = clock;
    }

    /** Records that the actor has read this notice; the first time counts. Does nothing to a notice of others. */
    @RolesAllowed("**")
    public void read(long id) {
        notices.read(authorship.current().person(), id, clock.instant());
    }

    /** Where the notice leads; opening it is reading it. Nothing for a notice of others. */
    @RolesAllowed("**")
    public Optional<String> open(long id) {
        long person = authorship.current().person();
        notices.read(person, id, clock.instant());
        return notices.subject(person, id).map(Destination::of);
    }

    /** Records that the actor has read all notices told so far. */
    @RolesAllowed("**")
    public void readAll() {
        notices.readAll(authorship.current().person(), clock.instant());
    }

    /** Mails to the actor are written in that language from now on. */
    @RolesAllowed("**")
    public void writeIn(Locale language) {
        notices.writeIn(authorship.current().person(), language);
    }
}
