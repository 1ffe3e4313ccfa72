package vn.coordination.logistics.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.ArgumentNames;
import vn.coordination.rule.Argument;

/** Names counted equipment, which everybody may know. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EquipmentNameRepository implements ArgumentNames {
    private final EntityManager entities;

    protected EquipmentNameRepository() {
        this(null);
    }

    @Inject
    EquipmentNameRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<Argument.Kind> kinds() {
        return EnumSet.of(Argument.Kind.EQUIPMENT);
    }

    @Override
    public Map<Argument, String> names(Collection<Argument> arguments, Scope reader, Locale locale) {
        Map<Argument, String> names = new HashMap<>();
        entities.createQuery("select e.id, e.name from CountedEquipment e where e.id in (:ids)", Object[].class)
                .setParameter("ids", arguments.stream().map(Argument::id).toList())
                .getResultStream()
                .forEach(found -> names.put(Argument.equipment((Long) found[0]), (String) found[1]));
        return names;
    }
}
