package vn.coordination.notice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.notice.app.NoticeQueries;
import vn.coordination.notice.app.NoticeRow;
import vn.coordination.notice.app.NoticeService;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Languages;
import vn.coordination.shared.web.Leaf;

/** One's own notices, page by page backwards from the newest. */
@Named
@ViewScoped
public class NoticesPage implements Serializable {
    private static final String UNREAD = "unread";
    private static final int PAGE = 30;

    @Inject
    private NoticeQueries queries;

    @Inject
    private NoticeService service;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    @Inject
    private Language language;

    private String show;
    private Long before;
    private Leaf<NoticeRow> leaf = Leaf.empty();
    private long unread;
    private String mailLanguage;

    public void load() {
        Scope scope = actor.scope();
        List<NoticeRow> found = queries.mine(scope, language.getLocale(), isUnreadOnly(), before, PAGE + 1);
        leaf = Leaf.of(found, PAGE);
        unread = queries.unread(scope);
        mailLanguage = queries.language(scope).toLanguageTag();
    }

    public void read(long id) {
        retry.run(() -> service.read(id));
        load();
    }

    public void readAll() {
        retry.run(service::readAll);
        load();
    }

    public void writeIn(String tag) {
        Locale chosen = Languages.of(tag);
        retry.run(() -> service.writeIn(chosen));
        load();
    }

    public boolean isUnreadOnly() {
        return UNREAD.equals(show);
    }

    /** Id of the last row, from which the next page goes on; null on the last page. */
    public Long getNext() {
        return leaf.next(NoticeRow::id);
    }

    public List<NoticeRow> getRows() {
        return leaf.rows();
    }

    public long getUnread() {
        return unread;
    }

    public String getMailLanguage() {
        return mailLanguage;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
