package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import vn.coordination.schedule.DraftHash;
import vn.coordination.schedule.SlotState;
import vn.coordination.shared.IsoWeek;

/** The consolidated draft of a week as one thing that can be confirmed. */
@ApplicationScoped
class Draft {
    @PersistenceContext
    private EntityManager entities;

    protected Draft() {}

    String hash(IsoWeek week) {
        List<DraftHash.Row> rows = entities.createQuery(
                        "select s.id as slot, s.version as seen from Slot s"
                                + " where s.week = :week and s.state in :states",
                        Tuple.class)
                .setParameter("week", week.toString())
                .setParameter("states", SlotState.exchangedStates())
                .getResultStream()
                .map(row -> new DraftHash.Row(row.get("slot", Long.class), row.get("seen", Integer.class)))
                .toList();
        return DraftHash.of(rows);
    }
}
