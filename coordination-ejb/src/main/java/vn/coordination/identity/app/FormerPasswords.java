package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.coordination.identity.Account;
import vn.coordination.identity.FormerPassword;
import vn.coordination.identity.Role;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;

/** Remembers which passwords an administrator had; of everybody else nothing is compared (SS-05). */
@ApplicationScoped
class FormerPasswords {
    private final PasswordRepository passwords;
    private final AccountRepository accounts;
    private final PasswordHashing hashing;
    private final RuleBook ruleBook;
    private final Clock clock;

    protected FormerPasswords() {
        this(null, null, null, null, null);
    }

    @Inject
    FormerPasswords(
            PasswordRepository passwords,
            AccountRepository accounts,
            PasswordHashing hashing,
            RuleBook ruleBook,
            Clock clock) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.hashing = hashing;
        this.ruleBook = ruleBook;
        this.clock = clock;
    }

    /** How many changes ago an administrator had the password, as far back as it is barred; 0 for never. */
    int used(Account account, String chosen) {
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        if (!accounts.rolesNotRevoked(account.id(), account.person().office(), today)
                .contains(Role.ADMINISTRATOR)) {
            return 0;
        }
        int barred = ruleBook.parametersAsOf(today).count(ParameterKey.SS_05_HISTORY);
        List<String> hashes = passwords.last(account.id(), barred);
        return IntStream.range(0, hashes.size())
                        .filter(age -> hashing.matches(chosen, hashes.get(age)))
                        .findFirst()
                        .orElse(-1)
                + 1;
    }

    /** The account is about to get another password. */
    void keep(Account account) {
        passwords.add(new FormerPassword(account, clock.instant()));
    }
}
