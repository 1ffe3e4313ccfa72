package vn.coordination.petition.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.ArgumentTexts;
import vn.coordination.identity.app.ClosedNames;
import vn.coordination.petition.Petition;
import vn.coordination.rule.Argument;

/** Names petitions by their number, which says nothing of who wrote them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PetitionNameRepository extends ClosedNames<Petition> {
    protected PetitionNameRepository() {
        this(null);
    }

    @Inject
    PetitionNameRepository(EntityManager entities) {
        super(entities, Argument.Kind.PETITION, Petition.class, "select p from Petition p where p.id in (:ids)");
    }

    @Override
    protected long id(Petition found) {
        return found.id();
    }

    @Override
    protected Optional<String> name(Petition found, Scope reader, Locale locale) {
        return tells(reader, found) ? Optional.of(number(found, locale)) : Optional.empty();
    }

    private static String number(Petition found, Locale locale) {
        return found.number()
                .map(Object::toString)
                .orElseGet(() -> ArgumentTexts.unnumbered(found.arrival().on(), locale));
    }

    /** Of another office's denunciation not even the number (PT-36). */
    private static boolean tells(Scope reader, Petition petition) {
        return reader.opens() && !petition.shielded() || PetitionQueries.sees(reader, petition);
    }
}
