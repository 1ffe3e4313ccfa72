package vn.coordination.identity.app;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.coordination.identity.Scope;
import vn.coordination.rule.Argument;

/** Names of one kind that everybody may know, read by one question for ids and names. */
public abstract class OpenNames implements ArgumentNames {
    private final EntityManager entities;
    private final Argument.Kind kind;
    private final String query;

    /** @param query JPQL with the parameter {@code ids} that gives the id and the name of each */
    protected OpenNames(EntityManager entities, Argument.Kind kind, String query) {
        this.entities = entities;
        this.kind = kind;
        this.query = query;
    }

    @Override
    public Set<Argument.Kind> kinds() {
        return Set.of(kind);
    }

    @Override
    public Map<Argument, String> names(Collection<Argument> arguments, Scope reader, Locale locale) {
        Map<Argument, String> names = new HashMap<>();
        entities.createQuery(query, Object[].class)
                .setParameter("ids", arguments.stream().map(Argument::id).toList())
                .getResultStream()
                .forEach(found -> names.put(new Argument(kind, found[0].toString()), (String) found[1]));
        return names;
    }
}
