package vn.coordination.identity.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.identity.Account;
import vn.coordination.identity.Role;
import vn.coordination.identity.RoleGrant;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.AccountRow.State;
import vn.coordination.organisation.Text;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;

/** The administrator's view of the accounts. */
@Stateless
@RolesAllowed(Role.Name.ADMINISTRATOR)
public class AccountQueries {
    private final EntityManager entities;
    private final RuleBook ruleBook;
    private final Clock clock;

    protected AccountQueries() {
        this(null, null, null);
    }

    @Inject
    public AccountQueries(EntityManager entities, RuleBook ruleBook, Clock clock) {
        this.entities = entities;
        this.ruleBook = ruleBook;
        this.clock = clock;
    }

    /** Accounts whose login or name holds the words, accents aside; all for no words. */
    public List<AccountRow> accounts(Scope scope, String words) {
        String wanted = Text.folded(words);
        Map<Long, Instant> locks = locks();
        Map<Long, Instant> devices = devices();
        Map<Long, Set<Role>> roles = roles();
        return entities.createQuery(
                        "select a from Account a join fetch a.person order by a.person.office, a.id", Account.class)
                .getResultStream()
                .sorted(Comparator.comparing(
                                (Account account) -> account.person().office().code())
                        .thenComparing(Text.inOrder(account -> account.person().fullName())))
                .filter(account -> Text.folded(
                                account.login() + " " + account.person().fullName())
                        .contains(wanted))
                .map(account -> row(account, locks, devices, roles))
                .toList();
    }

    public Optional<AccountRow> account(Scope scope, long id) {
        return Optional.ofNullable(entities.find(Account.class, id))
                .map(found -> row(found, locks(), devices(), roles()));
    }

    public List<GrantRow> grants(Scope scope, long account) {
        LocalDate today = today();
        return entities.createQuery(
                        "select g from RoleGrant g where g.account.id = :account order by g.validity.since desc, g.id desc",
                        RoleGrant.class)
                .setParameter("account", account)
                .getResultStream()
                .map(grant -> row(grant, today))
                .toList();
    }

    /** People without an account, by name. */
    public Map<Long, String> peopleWithout(Scope scope) {
        Map<Long, String> people = new LinkedHashMap<>();
        entities.createQuery("""
                        select p.id, p.fullName from Person p where not exists
                          (select a.id from Account a where a.person.id = p.id) order by p.id
                        """, Object[].class)
                .getResultStream()
                .sorted(Text.inOrder(row -> (String) row[1]))
                .forEach(row -> people.put((Long) row[0], (String) row[1]));
        return people;
    }

    private AccountRow row(
            Account account, Map<Long, Instant> locks, Map<Long, Instant> devices, Map<Long, Set<Role>> roles) {
        Instant lockedUntil = locks.get(account.id());
        return new AccountRow(
                account.id(),
                account.login(),
                account.person().id(),
                account.person().fullName(),
                account.person().office(),
                state(account, lockedUntil),
                account.mustChange(),
                account.lastLogin(),
                lockedUntil,
                devices.get(account.id()),
                roles.getOrDefault(account.id(), Set.of()),
                account.version());
    }

    private State state(Account account, Instant lockedUntil) {
        if (account.disabled()) {
            return State.DISABLED;
        }
        Duration unused = Duration.ofDays(ruleBook.parametersAsOf(today()).calendarDays(ParameterKey.SS_05_UNUSED));
        if (account.idle(clock.instant(), unused)) {
            return State.UNUSED;
        }
        return lockedUntil == null ? State.OPEN : State.LOCKED;
    }

    private static GrantRow row(RoleGrant grant, LocalDate today) {
        boolean counts = grant.office() == grant.account().person().office();
        boolean over = grant.revokedOn() != null
                || grant.validity().until() != null && grant.validity().until().isBefore(today);
        return new GrantRow(
                grant.id(),
                grant.role(),
                grant.office(),
                grant.validity(),
                grant.revokedOn(),
                counts && grant.holdsOn(today),
                !over);
    }

    private Map<Long, Instant> locks() {
        Map<Long, Instant> locks = new HashMap<>();
        List<?> rows = entities.createNativeQuery("""
                        select a.id, max(s.locked_until) from account a
                          join login_source s on s.login_digest = sha2(a.login, 256)
                        where s.locked_until > ?1 group by a.id
                        """)
                .setParameter(1, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            locks.put(((Number) columns[0]).longValue(), instant(columns[1]));
        }
        return locks;
    }

    private Map<Long, Instant> devices() {
        return entities.createQuery(
                        "select f.account.id, f.since from SecondFactor f where f.since is not null", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }

    private Map<Long, Set<Role>> roles() {
        LocalDate today = today();
        return entities.createQuery("select g from RoleGrant g join fetch g.account", RoleGrant.class)
                .getResultStream()
                .filter(grant -> grant.holdsOn(today)
                        && grant.office() == grant.account().person().office())
                .collect(Collectors.groupingBy(
                        grant -> grant.account().id(),
                        Collectors.mapping(
                                RoleGrant::role, Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))));
    }

    private static Instant instant(Object value) {
        LocalDateTime local = value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value;
        return local.toInstant(ZoneOffset.UTC);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(City.ZONE));
    }
}
