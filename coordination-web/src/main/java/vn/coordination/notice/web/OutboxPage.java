package vn.coordination.notice.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.notice.MailState;
import vn.coordination.notice.app.OutboxQueries;
import vn.coordination.notice.app.OutboxRow;
import vn.coordination.notice.app.OutboxService;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Leaf;
import vn.coordination.shared.web.Texts;

/** The mails that have not gone out, for administrators. */
@Named
@ViewScoped
public class OutboxPage implements Serializable {
    private static final int PAGE = 30;
    private static final List<MailState> STATES = List.of(MailState.FAILED, MailState.UNREACHABLE, MailState.WAITING);

    @Inject
    private OutboxQueries queries;

    @Inject
    private OutboxService service;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    private MailState state = MailState.FAILED;
    private Long before;
    private Leaf<OutboxRow> leaf = Leaf.empty();
    private Map<MailState, Long> counts = Map.of();

    public void load() {
        Scope scope = actor.scope();
        List<OutboxRow> found = queries.mails(scope, state, before, PAGE + 1);
        leaf = Leaf.of(found, PAGE);
        counts = queries.counts(scope);
    }

    public void tryAgain(long id) {
        retry.run(() -> service.tryAgain(id));
        load();
    }

    /** What went wrong last; a kind of failure without words is named as the mail library names it. */
    public String failure(OutboxRow row) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Texts.find(locale, "outbox.failure." + row.failure()).orElse(row.failure());
    }

    public List<MailState> getStates() {
        return STATES;
    }

    public long count(MailState of) {
        return counts.getOrDefault(of, 0L);
    }

    /** Id of the last row, from which the next page goes on; null on the last page. */
    public Long getNext() {
        return leaf.next(OutboxRow::id);
    }

    public List<OutboxRow> getRows() {
        return leaf.rows();
    }

    public MailState getState() {
        return state;
    }

    public void setState(MailState state) {
        this.state = state == null || state == MailState.SENT ? MailState.FAILED : state;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
