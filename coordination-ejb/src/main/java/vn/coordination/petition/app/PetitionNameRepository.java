package vn.coordination.petition.app;

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
import vn.coordination.identity.app.ArgumentTexts;
import vn.coordination.petition.Petition;
import vn.coordination.rule.Argument;

/** Names petitions by their number, which says nothing of who wrote them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PetitionNameRepository implements ArgumentNames {
    private final EntityManager entities;

    protected PetitionNameRepository() {
        this(null);
    }

    @Inject
    PetitionNameRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<Argument.Kind> kinds() {
        return EnumSet.of(Argument.Kind.PETITION);
    }

    @Override
    public Map<Argument, String> names(Collection<Argument> arguments, Scope reader, Locale locale) {
        Map<Argument, String> names = new HashMap<>();
        entities.createQuery("select p from Petition p where p.id in (:ids)", Petition.class)
                .setParameter("ids", arguments.stream().map(Argument::id).toList())
                .getResultStream()
                .filter(petition -> tells(reader, petition))
                .forEach(petition -> names.put(
                        Argument.petition(petition.id()),
                        petition.number()
                                .map(Object::toString)
                                .orElseGet(() -> ArgumentTexts.unnumbered(
                                        petition.arrival().on(), locale))));
        return names;
    }

    /** Of another office's denunciation not even the number (PT-36). */
    private static boolean tells(Scope reader, Petition petition) {
        return reader.opens() && !petition.shielded() || PetitionQueries.sees(reader, petition);
    }
}
