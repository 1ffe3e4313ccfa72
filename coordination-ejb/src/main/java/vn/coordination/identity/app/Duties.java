package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import vn.coordination.identity.Account;
import vn.coordination.identity.Role;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;

/** What the holder of an account has to do before he may do anything else (SS-05). */
@ApplicationScoped
class Duties {
    private final RuleBook ruleBook;
    private final FactorKey key;
    private final Clock clock;

    protected Duties() {
        this(null, null, null);
    }

    @Inject
    Duties(RuleBook ruleBook, FactorKey key, Clock clock) {
        this.ruleBook = ruleBook;
        this.key = key;
        this.clock = clock;
    }

    /** To choose a password: when somebody else gave the present one, or it is too old for an administrator's. */
    boolean password(boolean given, Set<Role> roles, Instant since) {
        return given || roles.contains(Role.ADMINISTRATOR) && outdated(since);
    }

    /** To register a device: every administrator, but for a demonstration's, who comes in with one click. */
    boolean device(Set<Role> roles, boolean registered) {
        return !registered && roles.contains(Role.ADMINISTRATOR) && !key.isOfDemonstration();
    }

    private boolean outdated(Instant since) {
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        return Account.outdated(
                since, ruleBook.parametersAsOf(today).months(ParameterKey.SS_05_PASSWORD_AGE), clock.instant());
    }
}
