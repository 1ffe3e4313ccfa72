package vn.coordination.notice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.notice.app.NoticeQueries;

/** How much is unread, counted once per page. */
@Named
@RequestScoped
public class Bell {
    @Inject
    private NoticeQueries notices;

    @Inject
    private CurrentActor actor;

    private long unread;

    @PostConstruct
    void count() {
        unread = notices.unread(actor.scope());
    }

    public long getUnread() {
        return unread;
    }
}
