package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.OfficeCard;
import vn.coordination.rule.Argument;
import vn.coordination.shared.City;

/** Names the three offices as they are called today. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OfficeNameRepository implements ArgumentNames {
    private final EntityManager entities;
    private final Clock clock;

    protected OfficeNameRepository() {
        this(null, null);
    }

    @Inject
    OfficeNameRepository(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Set<Argument.Kind> kinds() {
        return EnumSet.of(Argument.Kind.OFFICE);
    }

    @Override
    public Map<Argument, String> names(Collection<Argument> arguments, Scope reader, Locale locale) {
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        Map<Argument, String> names = new HashMap<>();
        entities.createQuery("select c from OfficeCard c", OfficeCard.class)
                .getResultStream()
                .filter(card -> card.validity().covers(today))
                .forEach(card -> names.put(
                        Argument.office(card.office().code()), card.names().in(locale)));
        return names;
    }
}
