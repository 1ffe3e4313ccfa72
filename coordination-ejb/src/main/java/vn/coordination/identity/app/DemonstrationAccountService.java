package vn.coordination.identity.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import vn.coordination.identity.Account;
import vn.coordination.identity.Role;

/** Lets a demonstration that rested for months be used again. */
@Stateless
@RolesAllowed(Role.Name.SYSTEM)
public class DemonstrationAccountService {
    private final AccountRepository accounts;
    private final Clock clock;

    protected DemonstrationAccountService() {
        this(null, null);
    }

    @Inject
    public DemonstrationAccountService(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    public void revive(Collection<String> logins) {
        logins.stream()
                .map(accounts::byLogin)
                .flatMap(Optional::stream)
                .forEach((Account account) -> account.renew(clock.instant()));
    }
}
