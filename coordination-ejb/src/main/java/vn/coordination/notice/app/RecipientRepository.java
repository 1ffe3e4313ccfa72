package vn.coordination.notice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.identity.Account;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.RoleGrant;
import vn.coordination.identity.Scope;
import vn.coordination.notice.Notice;
import vn.coordination.notice.Reader;
import vn.coordination.organisation.Person;
import vn.coordination.shared.City;

/** Looks up to whom a notice goes, and what that person may read. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecipientRepository {
    private final EntityManager database;

    protected RecipientRepository() {
        this(null);
    }

    @Inject
    RecipientRepository(EntityManager database) {
        this.database = database;
    }

    Recipient of(long noticeId, Instant now) {
        Notice notice = database.find(Notice.class, noticeId);
        Person person = database.find(Person.class, notice.person());
        Reader reader = database.find(Reader.class, notice.person());
        LocalDate today = LocalDate.ofInstant(now, City.ZONE);
        return new Recipient(
                notice,
                person.fullName(),
                person.activeOn(today) ? person.mail() : "",
                reader == null ? Reader.DEFAULT : reader.language(),
                scope(person, today));
    }

    /**
     * What the person may read in the product. A leader without an account is written to as one who may read; whoever
     * has an account, by the roles it holds today, and when they were all taken away, nothing.
     */
    private Scope scope(Person person, LocalDate today) {
        List<Account> accounts = database.createQuery("select a from Account a where a.person = :person", Account.class)
                .setParameter("person", person)
                .getResultList();
        if (accounts.isEmpty()) {
            return new Scope(person.office(), person.id(), true, false, false);
        }
        Account account = accounts.get(0);
        Set<Role> roles = account.grants().stream()
                .filter(grant -> grant.office() == person.office() && grant.holdsOn(today))
                .map(RoleGrant::role)
                .collect(Collectors.toSet());
        return Scope.of(new Actor(account.id(), person.id(), person.office(), roles));
    }

    /** @param address empty when there is none, or when the person no longer serves */
    record Recipient(Notice notice, String name, String address, Locale language, Scope scope) {}
}
