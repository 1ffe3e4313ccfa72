package vn.coordination.identity.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Mandate;
import vn.coordination.shared.City;

/** Who may act for whom; no secret between the offices, since both names are printed. */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class MandateQueries {
    private final EntityManager entities;
    private final Clock clock;

    protected MandateQueries() {
        this(null, null);
    }

    @Inject
    public MandateQueries(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** All mandates, the latest first. */
    public List<MandateRow> mandates(Scope scope) {
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        return entities.createQuery("""
                        select m from Mandate m join fetch m.grantor join fetch m.holder
                        order by m.validity.since desc, m.id desc
                        """, Mandate.class)
                .getResultStream()
                .map(mandate -> row(mandate, today))
                .toList();
    }

    private static MandateRow row(Mandate mandate, LocalDate today) {
        boolean over = mandate.revokedOn() != null
                || mandate.validity().until() != null
                        && mandate.validity().until().isBefore(today);
        return new MandateRow(
                mandate.id(),
                mandate.grantor().id(),
                mandate.grantor().fullName(),
                mandate.holder().id(),
                mandate.holder().fullName(),
                mandate.office(),
                mandate.instrument(),
                mandate.validity(),
                mandate.revokedOn(),
                mandate.holdsOn(today),
                !over,
                mandate.version());
    }
}
