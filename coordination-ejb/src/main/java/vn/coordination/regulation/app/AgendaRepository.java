package vn.coordination.regulation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.transaction.Transactional;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.AgendaItem;
import vn.coordination.regulation.Deadline;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AgendaRepository {
    private final EntityManager entities;

    protected AgendaRepository() {
        this(null);
    }

    @Inject
    AgendaRepository(EntityManager entities) {
        this.entities = entities;
    }

    AgendaItem find(long id) {
        AgendaItem found = entities.find(AgendaItem.class, id);
        if (found == null) {
            throw new EntityNotFoundException("agenda item " + id);
        }
        return found;
    }

    /** The office against which its clock ran. */
    Office late(AgendaItem item) {
        return entities.find(Deadline.class, item.deadline()).office();
    }
}
