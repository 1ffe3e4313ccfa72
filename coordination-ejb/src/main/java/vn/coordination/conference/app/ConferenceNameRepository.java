package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import vn.coordination.conference.Conference;
import vn.coordination.identity.Access;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.ClosedNames;
import vn.coordination.rule.Argument;

/** Names conferences by their titles, but only those that the reader may open. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConferenceNameRepository extends ClosedNames<Conference> {
    protected ConferenceNameRepository() {
        this(null);
    }

    @Inject
    ConferenceNameRepository(EntityManager entities) {
        super(entities, Argument.Kind.CONFERENCE, Conference.class, "select c from Conference c where c.id in (:ids)");
    }

    @Override
    protected long id(Conference found) {
        return found.id();
    }

    @Override
    protected Optional<String> name(Conference found, Scope reader, Locale locale) {
        return reader.admits(found, Access.READ) ? Optional.of(found.calling().title()) : Optional.empty();
    }
}
