package vn.coordination.identity.app;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.coordination.identity.Scope;
import vn.coordination.rule.Argument;

/** Names of one kind that not everybody may know: the reader and the record decide, one by one. */
public abstract class ClosedNames<T> implements ArgumentNames {
    private final EntityManager entities;
    private final Argument.Kind kind;
    private final Class<T> type;
    private final String query;

    /** @param query JPQL with the parameter {@code ids} that gives the records */
    protected ClosedNames(EntityManager entities, Argument.Kind kind, Class<T> type, String query) {
        this.entities = entities;
        this.kind = kind;
        this.type = type;
        this.query = query;
    }

    @Override
    public Set<Argument.Kind> kinds() {
        return Set.of(kind);
    }

    @Override
    public Map<Argument, String> names(Collection<Argument> arguments, Scope reader, Locale locale) {
        Map<Argument, String> names = new HashMap<>();
        entities.createQuery(query, type)
                .setParameter("ids", arguments.stream().map(Argument::id).toList())
                .getResultStream()
                .forEach(found -> name(found, reader, locale)
                        .ifPresent(name -> names.put(new Argument(kind, Long.toString(id(found))), name)));
        return names;
    }

    protected abstract long id(T found);

    /** Empty where the reader may not know it, or it has none. */
    protected abstract Optional<String> name(T found, Scope reader, Locale locale);
}
