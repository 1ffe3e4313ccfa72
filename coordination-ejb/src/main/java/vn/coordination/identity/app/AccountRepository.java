package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.identity.Account;
import vn.coordination.identity.Role;
import vn.coordination.identity.RoleGrant;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Person;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AccountRepository {
    private static final String WHO = """
            select a.id, a.login, p.id, p.fullName, p.office, a.mustChange, a.securityVersion, a.passwordSince,
              (select max(f.since) from SecondFactor f where f.account.id = a.id), g.role
            from Account a join a.person p left join a.grants g on g.office = p.office and g.validity.since <= :day
              and (g.validity.until is null or g.validity.until >= :day)
              and (g.revokedOn is null or g.revokedOn > :day)
            where a.disabled = false and p.validity.since <= :day
              and (p.validity.until is null or p.validity.until >= :day)
            """;

    private static final int ROLE = 9;

    private final EntityManager entities;
    private final Duties duties;

    protected AccountRepository() {
        this(null, null);
    }

    @Inject
    AccountRepository(EntityManager entities, Duties duties) {
        this.entities = entities;
        this.duties = duties;
    }

    Optional<Account> byLogin(String login) {
        return entities.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    Optional<Account> find(long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    /** The account, locked against everybody else who wants to change it. */
    Account locked(long id) {
        Account account = entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw new IllegalArgumentException("no such account: " + id);
        }
        return account;
    }

    RoleGrant grant(long id) {
        RoleGrant grant = entities.find(RoleGrant.class, id);
        if (grant == null) {
            throw new IllegalArgumentException("no such grant: " + id);
        }
        return grant;
    }

    Optional<Person> person(long id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    boolean hasAccount(long person) {
        return entities.createQuery("select count(a) from Account a where a.person.id = :person", Long.class)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }

    /** One query, whatever the number of roles; asked at every request, mostly outside of a transaction. */
    @Transactional(Transactional.TxType.SUPPORTS)
    Optional<SignedIn> whoIs(long account, LocalDate day) {
        return who(entities.createQuery(WHO + " and a.id = :account", Object[].class)
                .setParameter("account", account)
                .setParameter("day", day)
                .getResultList());
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    Optional<SignedIn> whoIs(String login, LocalDate day) {
        return who(entities.createQuery(WHO + " and a.login = :login", Object[].class)
                .setParameter("login", login)
                .setParameter("day", day)
                .getResultList());
    }

    /** Ids of the open accounts that hold the role on the day, locked in order so that two revocations cannot cross. */
    List<Long> lockedHolders(Role role, LocalDate day) {
        return holders(role, day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(Account::id)
                .distinct()
                .toList();
    }

    private TypedQuery<Account> holders(Role role, LocalDate day) {
        return entities.createQuery("""
                        select a from Account a join a.grants g join a.person p
                        where g.role = :role and a.disabled = false and g.office = p.office
                          and g.validity.since <= :day and (g.validity.until is null or g.validity.until >= :day)
                          and (g.revokedOn is null or g.revokedOn > :day)
                        order by a.id
                        """, Account.class)
                .setParameter("role", role)
                .setParameter("day", day);
    }

    /**
     * The administrator who is not shut though he was away too long, because no other one is left who was here: the one
     * who was here last.
     */
    Optional<Long> sparedAdministrator(LocalDate day, Instant idleBefore) {
        List<Account> holders = holders(Role.ADMINISTRATOR, day).getResultList();
        return holders.stream().anyMatch(account -> !account.usedSince().isBefore(idleBefore))
                ? Optional.empty()
                : holders.stream()
                        .max(Comparator.comparing(Account::usedSince).thenComparing(Account::id))
                        .map(Account::id);
    }

    /** Ids of the people whose open accounts hold the role on the day. */
    List<Long> peopleWho(Role role, LocalDate day) {
        return holders(role, day)
                .getResultStream()
                .map(account -> account.person().id())
                .distinct()
                .toList();
    }

    /** Accounts that are open although nobody used them since then, locked in order. */
    List<Account> lockedIdle(Instant idleBefore) {
        return entities.createQuery(
                        "select a from Account a where a.disabled = false and a.usedSince < :before order by a.id",
                        Account.class)
                .setParameter("before", idleBefore)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    boolean anybodyEverHeld(Role role) {
        return entities.createQuery("select count(g) from RoleGrant g where g.role = :role", Long.class)
                        .setParameter("role", role)
                        .getSingleResult()
                > 0;
    }

    /** Roles held for the office on the day or later on. */
    Set<Role> rolesNotRevoked(long account, Office office, LocalDate day) {
        return entities.createQuery("""
                        select g from RoleGrant g where g.account.id = :account and g.office = :office
                          and (g.validity.until is null or g.validity.until >= :day) and g.revokedOn is null
                        """, RoleGrant.class)
                .setParameter("account", account)
                .setParameter("office", office)
                .setParameter("day", day)
                .getResultStream()
                .map(RoleGrant::role)
                .collect(Collectors.toSet());
    }

    void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    private Optional<SignedIn> who(List<Object[]> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Set<Role> roles = rows.stream()
                .map(row -> (Role) row[ROLE])
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Object[] who = rows.get(0);
        return Optional.of(new SignedIn(
                (Long) who[0],
                (String) who[1],
                (Long) who[2],
                (String) who[3],
                (Office) who[4],
                roles,
                duties.password((Boolean) who[5], roles, (Instant) who[7]),
                duties.device(roles, who[8] != null),
                (Integer) who[6]));
    }
}
