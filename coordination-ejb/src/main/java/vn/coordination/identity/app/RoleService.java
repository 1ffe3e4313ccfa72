package vn.coordination.identity.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Account;
import vn.coordination.identity.Role;
import vn.coordination.identity.RoleGrant;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.shared.City;

/** Gives and takes roles. An administrator holds no other role, and nobody gives roles to himself. */
@Stateless
@RolesAllowed(Role.Name.ADMINISTRATOR)
public class RoleService {
    private final CurrentActor actor;
    private final AccountRepository accounts;
    private final RegulationGuard guard;
    private final Clock clock;

    protected RoleService() {
        this(null, null, null, null);
    }

    @Inject
    public RoleService(CurrentActor actor, AccountRepository accounts, RegulationGuard guard, Clock clock) {
        this.actor = actor;
        this.accounts = accounts;
        this.guard = guard;
        this.clock = clock;
    }

    public long grant(GrantRole command) {
        Account account = accounts.locked(command.account());
        Subject subject = Subject.of(Account.class, command.account());
        refuseOwn(command.account(), subject);
        Set<Role> held =
                accounts.rolesNotRevoked(command.account(), account.person().office(), today());
        if (held.contains(command.role())) {
            throw guard.refuse(Breach.of(RuleCode.SS_05, "held").at("role"), subject);
        }
        if (!held.isEmpty() && (command.role() == Role.ADMINISTRATOR || held.contains(Role.ADMINISTRATOR))) {
            throw guard.refuse(Breach.of(RuleCode.SS_05, "combined").at("role"), subject);
        }
        RoleGrant grant = new RoleGrant(account, account.person().office(), command.role(), command.validity());
        accounts.add(grant);
        return grant.id();
    }

    public void revoke(long grantId) {
        List<Long> administrators = accounts.lockedHolders(Role.ADMINISTRATOR, today());
        RoleGrant grant = accounts.grant(grantId);
        long account = grant.account().id();
        Subject subject = Subject.of(Account.class, account);
        refuseOwn(account, subject);
        ChangedMeanwhile.unless(grant.revokedOn() == null, subject);
        if (grant.role() == Role.ADMINISTRATOR && administrators.stream().allMatch(holder -> holder == account)) {
            throw guard.refuse(Breach.of(RuleCode.SS_05, "lastAdministrator"), subject);
        }
        grant.revoke(today());
    }

    private void refuseOwn(long account, Subject subject) {
        if (actor.get().account() == account) {
            throw guard.refuse(Breach.of(RuleCode.SS_05, "own"), subject);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(City.ZONE));
    }
}
