package vn.coordination.schedule.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.coordination.identity.Access;
import vn.coordination.identity.Scope;

/** Tells whoever may open a slot what has it. */
@Stateless
@RolesAllowed("**")
public class HoldingQueries {
    private Holders holders;
    private SlotRepository slots;

    protected HoldingQueries() {}

    @Inject
    HoldingQueries(Holders holders, SlotRepository slots) {
        this.holders = holders;
        this.slots = slots;
    }

    public Optional<Holding> of(Scope scope, long slot) {
        return slots.stored(slot)
                .filter(each -> scope.admits(each, Access.READ))
                .flatMap(holders::of);
    }
}
