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
import vn.coordination.conference.Conference;
import vn.coordination.identity.Access;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.ArgumentNames;
import vn.coordination.rule.Argument;

/** Names conferences by their titles, but only those that the reader may open. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConferenceNameRepository implements ArgumentNames {
    private final EntityManager entities;

    protected ConferenceNameRepository() {
        this(null);
    }

    @Inject
    ConferenceNameRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<Argument.Kind> kinds() {
        return EnumSet.of(Argument.Kind.CONFERENCE);
    }

    @Override
    public Map<Argument, String> names(Collection<Argument> arguments, Scope reader, Locale locale) {
        Map<Argument, String> names = new HashMap<>();
        entities.createQuery("select c from Conference c where c.id in (:ids)", Conference.class)
                .setParameter("ids", arguments.stream().map(Argument::id).toList())
                .getResultStream()
                .filter(conference -> reader.admits(conference, Access.READ))
                .forEach(conference -> names.put(
                        Argument.conference(conference.id()),
                        conference.calling().title()));
        return names;
    }
}
