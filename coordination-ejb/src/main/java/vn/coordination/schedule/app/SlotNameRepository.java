package vn.coordination.schedule.app;

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
import vn.coordination.identity.Access;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.ArgumentNames;
import vn.coordination.rule.Argument;
import vn.coordination.schedule.Slot;

/** Names slots by their titles, but only those that the reader may open. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SlotNameRepository implements ArgumentNames {
    private final EntityManager entities;

    protected SlotNameRepository() {
        this(null);
    }

    @Inject
    SlotNameRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<Argument.Kind> kinds() {
        return EnumSet.of(Argument.Kind.SLOT);
    }

    @Override
    public Map<Argument, String> names(Collection<Argument> arguments, Scope reader, Locale locale) {
        Map<Argument, String> names = new HashMap<>();
        entities.createQuery("select s from Slot s left join fetch s.attendees where s.id in (:ids)", Slot.class)
                .setParameter("ids", arguments.stream().map(Argument::id).toList())
                .getResultStream()
                .filter(slot -> reader.admits(slot, Access.READ) && slot.plan().title() != null)
                .forEach(slot -> names.put(Argument.slot(slot.id()), slot.plan().title()));
        return names;
    }
}
