package vn.coordination.identity.app;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.shared.City;

/**
 * Who acts, read from the accounts once per request, so that a role taken away is gone with the next click. Asked many
 * times in one, which shall not begin a transaction each time.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@PermitAll
@DeclareRoles(Role.Name.SYSTEM)
public class CurrentActor {
    private final AccountRepository accounts;
    private final RequestOrigin origin;
    private final Clock clock;
    private SessionContext context;

    protected CurrentActor() {
        this(null, null, null);
    }

    @Inject
    public CurrentActor(AccountRepository accounts, RequestOrigin origin, Clock clock) {
        this.accounts = accounts;
        this.origin = origin;
        this.clock = clock;
    }

    @Resource
    public void setContext(SessionContext newContext) {
        context = newContext;
    }

    /** The actor of this request, or the system in a job; without either there is none, which is an error. */
    public Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody has signed in"));
    }

    public Scope scope() {
        return Scope.of(get());
    }

    /** Like {@link #get()} for those who may be called by nobody in particular, such as the trail of a failed login. */
    public Optional<Actor> find() {
        if (context.isCallerInRole(Role.Name.SYSTEM)) {
            return Optional.of(Actor.SYSTEM);
        }
        return signedIn().map(SignedIn::actor);
    }

    /** The account behind the request with its name and office; empty in a job. */
    public Optional<SignedIn> signedIn() {
        String login = context.getCallerPrincipal().getName();
        SignedIn known = origin.signedIn();
        if (known != null && known.login().equals(login)) {
            return Optional.of(known);
        }
        Optional<SignedIn> who = accounts.whoIs(login, LocalDate.now(clock.withZone(City.ZONE)));
        who.ifPresent(origin::found);
        return who;
    }
}
