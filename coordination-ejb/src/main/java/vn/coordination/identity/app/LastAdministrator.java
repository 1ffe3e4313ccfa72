package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Account;
import vn.coordination.identity.Role;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.shared.City;

/** Nobody shuts out the last administrator (SS-05). */
@ApplicationScoped
class LastAdministrator {
    private final AccountRepository accounts;
    private final RegulationGuard guard;
    private final Clock clock;

    protected LastAdministrator() {
        this(null, null, null);
    }

    @Inject
    LastAdministrator(AccountRepository accounts, RegulationGuard guard, Clock clock) {
        this.accounts = accounts;
        this.guard = guard;
        this.clock = clock;
    }

    /** Refuses when no administrator is left without that account. */
    void keep(long account) {
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        if (accounts.lockedHolders(Role.ADMINISTRATOR, today).stream().allMatch(holder -> holder == account)) {
            throw guard.refuse(Breach.of(RuleCode.SS_05, "lastAdministrator"), Subject.of(Account.class, account));
        }
    }
}
