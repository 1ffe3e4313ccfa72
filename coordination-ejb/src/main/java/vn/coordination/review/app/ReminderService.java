package vn.coordination.review.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Account;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.UnusedAccountService;
import vn.coordination.identity.app.UnusedAccountService.Shut;
import vn.coordination.notice.app.Notices;
import vn.coordination.rule.Argument;

/** Tells those concerned, once, of accounts that were shut. */
@Stateless
@RolesAllowed(Role.Name.SYSTEM)
public class ReminderService {
    private final UnusedAccountService unused;
    private final Notices notices;

    protected ReminderService() {
        this(null, null);
    }

    @Inject
    public ReminderService(UnusedAccountService unused, Notices notices) {
        this.unused = unused;
        this.notices = notices;
    }

    /** Disables the accounts nobody used (SS-05) and tells the administrators in the same transaction. */
    public void shutUnused() {
        List<Long> administrators = unused.administrators();
        for (Shut shut : unused.disableUnused()) {
            notices.tell(
                    administrators,
                    "review.unused",
                    List.of(Argument.person(shut.person()), Argument.instant(shut.usedSince())),
                    Subject.of(Account.class, shut.account()),
                    "unused-%d-%s".formatted(shut.account(), shut.usedSince()));
        }
    }
}
