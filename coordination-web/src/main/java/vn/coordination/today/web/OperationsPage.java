package vn.coordination.today.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.AccountQueries;
import vn.coordination.identity.app.AccountRow;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.notice.MailState;
import vn.coordination.notice.app.OutboxQueries;
import vn.coordination.review.app.AccountReviewQueries;

/** What waits for an administrator: people who cannot come in, mails that did not go out, reviews that are open. */
@Named
@RequestScoped
public class OperationsPage {
    @Inject
    private AccountQueries accounts;

    @Inject
    private OutboxQueries outbox;

    @Inject
    private AccountReviewQueries reviews;

    @Inject
    private CurrentActor currentActor;

    private boolean shown;
    private long locked;
    private long unsent;
    private long open;

    @PostConstruct
    void load() {
        Actor actor = currentActor.get();
        shown = actor.hasAny(Role.ADMINISTRATOR);
        if (shown) {
            count(Scope.of(actor));
        }
    }

    private void count(Scope scope) {
        locked = accounts.accounts(scope, "").stream()
                .filter(AccountRow::isLocked)
                .count();
        Map<MailState, Long> mails = outbox.counts(scope);
        unsent = mails.getOrDefault(MailState.FAILED, 0L) + mails.getOrDefault(MailState.UNREACHABLE, 0L);
        open = reviews.reviews(scope).stream()
                .filter(review -> review.closedAt() == null)
                .count();
    }

    public boolean isShown() {
        return shown;
    }

    public long getLocked() {
        return locked;
    }

    public long getUnsent() {
        return unsent;
    }

    public long getOpen() {
        return open;
    }
}
