package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
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
            select a.id as account, a.login as login, p.id as person, p.fullName as name, p.office as office,
              a.mustChange as mustChange, a.securityVersion as securityVersion, g.role as role
            from Account a join a.person p left join a.grants g on g.office = p.office and g.validity.since <= :day
              and (g.validity.until is null or g.validity.until >= :day)
              and (g.revokedOn is null or g.revokedOn > :day)
            where a.disabled = false and p.validity.since <= :day
              and (p.validity.until is null or p.validity.until >= :day)
            """;

    private final EntityManager entities;

    protected AccountRepository() {
        this(null);
    }

    @Inject
    AccountRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Account> byLogin(String login) {
        return entities.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
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

    /** One query, whatever the number of roles. */
    Optional<SignedIn> whoIs(long account, LocalDate day) {
        return who(entities.createQuery(WHO + " and a.id = :account", Tuple.class)
                .setParameter("account", account)
                .setParameter("day", day)
                .getResultList());
    }

    Optional<SignedIn> whoIs(String login, LocalDate day) {
        return who(entities.createQuery(WHO + " and a.login = :login", Tuple.class)
                .setParameter("login", login)
                .setParameter("day", day)
                .getResultList());
    }

    /** Ids of the open accounts that hold the role on the day, locked in order so that two revocations cannot cross. */
    List<Long> lockedHolders(Role role, LocalDate day) {
        return entities.createQuery("""
                        select a from Account a join a.grants g join a.person p
                        where g.role = :role and a.disabled = false and g.office = p.office
                          and g.validity.since <= :day and (g.validity.until is null or g.validity.until >= :day)
                          and (g.revokedOn is null or g.revokedOn > :day)
                        order by a.id
                        """, Account.class)
                .setParameter("role", role)
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(Account::id)
                .distinct()
                .toList();
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

    private static Optional<SignedIn> who(List<Tuple> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Tuple first = rows.get(0);
        Set<Role> roles = rows.stream()
                .map(row -> row.get("role", Role.class))
                .filter(role -> role != null)
                .collect(Collectors.toSet());
        return Optional.of(new SignedIn(
                first.get("account", Long.class),
                first.get("login", String.class),
                first.get("person", Long.class),
                first.get("name", String.class),
                first.get("office", Office.class),
                roles,
                first.get("mustChange", Boolean.class),
                first.get("securityVersion", Integer.class)));
    }
}
