package vn.coordination.identity.app;

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
import vn.coordination.rule.Argument;

/** Names people; the three offices know each other's leaders and staff. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PersonNameRepository implements ArgumentNames {
    private final EntityManager entities;

    protected PersonNameRepository() {
        this(null);
    }

    @Inject
    PersonNameRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<Argument.Kind> kinds() {
        return EnumSet.of(Argument.Kind.PERSON);
    }

    @Override
    public Map<Argument, String> names(Collection<Argument> arguments, Scope reader, Locale locale) {
        Map<Argument, String> names = new HashMap<>();
        entities.createQuery("select p.id, p.fullName from Person p where p.id in (:ids)", Object[].class)
                .setParameter("ids", arguments.stream().map(Argument::id).toList())
                .getResultStream()
                .forEach(found -> names.put(Argument.person((Long) found[0]), (String) found[1]));
        return names;
    }
}
