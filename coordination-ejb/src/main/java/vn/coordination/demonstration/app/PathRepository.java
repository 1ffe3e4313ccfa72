package vn.coordination.demonstration.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.coordination.schedule.Week;
import vn.coordination.shared.IsoWeek;

/** What visitors of the demonstration have done so far, from the week itself and from the trail. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PathRepository {
    private static final String BY_VISITORS = "select at from trail_entry where account <> 0 and outcome = :outcome"
            + " and (action like 'Schedule.%' or action like 'Conflict.%') and at > :after order by at limit 1";

    @PersistenceContext
    private EntityManager entities;

    protected PathRepository() {}

    Optional<Week> week(IsoWeek week) {
        return Optional.ofNullable(entities.find(Week.class, week.toString()));
    }

    /** When a visitor was refused for the first time. */
    Optional<LocalDateTime> firstRefusal() {
        return first("REFUSED", LocalDateTime.of(1970, 1, 1, 0, 0));
    }

    /** Whether a visitor has changed or settled something since. */
    boolean settledAfter(LocalDateTime refusal) {
        return first("DONE", refusal).isPresent();
    }

    private Optional<LocalDateTime> first(String outcome, LocalDateTime after) {
        List<?> found = entities.createNativeQuery(BY_VISITORS, LocalDateTime.class)
                .setParameter("outcome", outcome)
                .setParameter("after", after)
                .getResultList();
        return found.stream().map(LocalDateTime.class::cast).findFirst();
    }
}
