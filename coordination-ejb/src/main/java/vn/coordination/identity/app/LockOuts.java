package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.identity.Account;
import vn.coordination.identity.app.SourceRepository.Source;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;

/**
 * Which accounts nobody can sign in with now. Whoever could confirm but is locked out is not silent, so in doubt the
 * answer is "locked out": somebody known at some places counts as such when all of those are locked, even if a stranger's
 * place would still let him in; somebody known nowhere, when any place is locked for his name or strangers are turned away.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LockOuts {
    private final AccountRepository accounts;
    private final SourceRepository sources;
    private final RuleBook ruleBook;
    private final Clock clock;

    protected LockOuts() {
        this(null, null, null, null);
    }

    @Inject
    LockOuts(AccountRepository accounts, SourceRepository sources, RuleBook ruleBook, Clock clock) {
        this.accounts = accounts;
        this.sources = sources;
        this.ruleBook = ruleBook;
        this.clock = clock;
    }

    /** Of these accounts those that are shut, unused for too long, without an active person, or locked. */
    public Set<Long> of(Collection<Long> ids) {
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        Parameters values = ruleBook.parametersAsOf(today);
        return ids.stream()
                .filter(id -> accounts.find(id)
                        .map(account -> shut(account, values, today) || locked(account, values))
                        .orElse(true))
                .collect(Collectors.toSet());
    }

    private boolean shut(Account account, Parameters values, LocalDate today) {
        return !account.open(clock.instant(), unused(values))
                || !account.person().activeOn(today);
    }

    private boolean locked(Account account, Parameters values) {
        Instant now = clock.instant();
        String digest = Digest.of(account.login());
        List<Source> places = sources.places(digest, now.minus(unused(values)));
        List<Source> known = places.stream().filter(Source::known).toList();
        if (!known.isEmpty()) {
            return known.stream().allMatch(place -> place.lockedAt(now));
        }
        return places.stream().anyMatch(place -> place.lockedAt(now)) || turnsStrangersAway(digest, now, values);
    }

    private boolean turnsStrangersAway(String digest, Instant now, Parameters values) {
        Instant since = now.minus(values.hours(ParameterKey.SS_05_LOCK));
        return sources.failuresOfStrangers(digest, since)
                >= LoginAttemptService.STRANGERS * values.count(ParameterKey.SS_05_FAILURES);
    }

    private static Duration unused(Parameters values) {
        return Duration.ofDays(values.calendarDays(ParameterKey.SS_05_UNUSED));
    }
}
