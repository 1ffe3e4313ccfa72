package vn.coordination.identity.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.coordination.identity.Account;
import vn.coordination.identity.Role;
import vn.coordination.identity.RoleGrant;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Person;
import vn.coordination.organisation.Validity;
import vn.coordination.shared.City;

/** Makes the first administrator of an installation. */
@Stateless
@RolesAllowed(Role.Name.SYSTEM)
public class FirstAdministratorService {
    /** The administrator may give himself his true name and office later. */
    private static final Office OFFICE = Office.COMMITTEE_OFFICE;

    private final AccountRepository accounts;
    private final PasswordHashing hashing;
    private final Clock clock;

    protected FirstAdministratorService() {
        this(null, null, null);
    }

    @Inject
    public FirstAdministratorService(AccountRepository accounts, PasswordHashing hashing, Clock clock) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.clock = clock;
    }

    /** False when there was an administrator before. */
    public boolean make(String login, String password) {
        if (accounts.anybodyEverHeld(Role.ADMINISTRATOR)) {
            return false;
        }
        Validity fromToday = Validity.from(LocalDate.now(clock.withZone(City.ZONE)));
        Person person = new Person(login, OFFICE, fromToday);
        accounts.add(person);
        Account account = new Account(login, person, hashing.hash(password), clock.instant());
        accounts.add(account);
        accounts.add(new RoleGrant(account, OFFICE, Role.ADMINISTRATOR, fromToday));
        return true;
    }
}
