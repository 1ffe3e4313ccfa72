package vn.coordination.conference.app;

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

/** Names points by their unit, which everybody may know. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PointNameRepository implements ArgumentNames {
    private final EntityManager entities;

    protected PointNameRepository() {
        this(null);
    }

    @Inject
    PointNameRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<Argument.Kind> kinds() {
        return EnumSet.of(Argument.Kind.POINT);
    }

    @Override
    public Map<Argument, String> names(Collection<Argument> arguments, Scope reader, Locale locale) {
        Map<Argument, String> names = new HashMap<>();
        entities.createQuery(
                        "select p.id, p.code, p.venue.unit from ConnectionPoint p where p.id in (:ids)", Object[].class)
                .setParameter("ids", arguments.stream().map(Argument::id).toList())
                .getResultStream()
                .forEach(found -> names.put(Argument.point((Long) found[0]), found[2] + " (" + found[1] + ")"));
        return names;
    }
}
