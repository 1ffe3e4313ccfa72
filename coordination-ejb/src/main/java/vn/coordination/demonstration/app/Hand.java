package vn.coordination.demonstration.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import vn.coordination.audit.app.Trail;
import vn.coordination.identity.Role;

/**
 * Does what a colleague of the invented city would do, under his name. The descriptors have one such bean for each of those
 * whose hand is needed; where there is no demonstration nobody has those accounts.
 */
@RolesAllowed(Role.Name.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Hand {
    private final Trail trail;

    protected Hand() {
        this(null);
    }

    @Inject
    public Hand(Trail trail) {
        this.trail = trail;
    }

    public <T> T does(Supplier<T> act) {
        return act.get();
    }

    /** The same within a transaction of many acts, of which each stands on the trail by itself. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public <T> T takesPart(Supplier<T> act) {
        return trail.act(act);
    }
}
