package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import vn.coordination.identity.Access;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.ClosedNames;
import vn.coordination.rule.Argument;
import vn.coordination.schedule.Slot;

/** Names slots by their titles, but only those that the reader may open. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SlotNameRepository extends ClosedNames<Slot> {
    protected SlotNameRepository() {
        this(null);
    }

    @Inject
    SlotNameRepository(EntityManager entities) {
        super(
                entities,
                Argument.Kind.SLOT,
                Slot.class,
                "select s from Slot s left join fetch s.attendees where s.id in (:ids)");
    }

    @Override
    protected long id(Slot found) {
        return found.id();
    }

    @Override
    protected Optional<String> name(Slot found, Scope reader, Locale locale) {
        return reader.admits(found, Access.READ)
                ? Optional.ofNullable(found.plan().title())
                : Optional.empty();
    }
}
