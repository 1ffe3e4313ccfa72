package vn.coordination.facility.app;

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

/** Names rooms, which everybody may know. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RoomNameRepository implements ArgumentNames {
    private final EntityManager entities;

    protected RoomNameRepository() {
        this(null);
    }

    @Inject
    RoomNameRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<Argument.Kind> kinds() {
        return EnumSet.of(Argument.Kind.ROOM);
    }

    @Override
    public Map<Argument, String> names(Collection<Argument> arguments, Scope reader, Locale locale) {
        Map<Argument, String> names = new HashMap<>();
        entities.createQuery("select r.id, r.name from Room r where r.id in (:ids)", Object[].class)
                .setParameter("ids", arguments.stream().map(Argument::id).toList())
                .getResultStream()
                .forEach(found -> names.put(Argument.room((Long) found[0]), (String) found[1]));
        return names;
    }
}
