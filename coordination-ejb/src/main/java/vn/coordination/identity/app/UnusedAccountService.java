package vn.coordination.identity.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.coordination.identity.Account;
import vn.coordination.identity.Role;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;

/** Disables the accounts that nobody used for too long (SS-05), but never the last usable administrator. */
@Stateless
@RolesAllowed(Role.Name.SYSTEM)
public class UnusedAccountService {
    private final AccountRepository accounts;
    private final RuleBook ruleBook;
    private final Clock clock;

    protected UnusedAccountService() {
        this(null, null, null);
    }

    @Inject
    public UnusedAccountService(AccountRepository accounts, RuleBook ruleBook, Clock clock) {
        this.accounts = accounts;
        this.ruleBook = ruleBook;
        this.clock = clock;
    }

    /** The accounts disabled just now; none when it is asked again. */
    public List<Shut> disableUnused() {
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        int days = ruleBook.parametersAsOf(today).calendarDays(ParameterKey.SS_05_UNUSED);
        Instant idleBefore = clock.instant().minus(Duration.ofDays(days));
        List<Account> idle = accounts.lockedIdle(idleBefore);
        Optional<Long> spared = accounts.sparedAdministrator(today, idleBefore);
        List<Account> shut = idle.stream()
                .filter(account -> !spared.equals(Optional.of(account.id())))
                .toList();
        shut.forEach(Account::disable);
        return shut.stream()
                .map(account -> new Shut(account.id(), account.person().id(), account.usedSince()))
                .toList();
    }

    /** People who keep accounts, to be told. */
    public List<Long> administrators() {
        return accounts.peopleWho(Role.ADMINISTRATOR, LocalDate.now(clock.withZone(City.ZONE)));
    }

    /** An account that was disabled, and when it was last used. */
    public record Shut(long account, long person, Instant usedSince) {}
}
