package vn.coordination.task;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.coordination.organisation.Office;

/**
 * What an act on a task is judged by.
 *
 * @param office that acts
 * @param ownWork the actor reported it, or is named as its lead
 * @param numbered the product has a number
 * @param on the date the product bears
 * @param reasoned a reason is given
 */
public record ActFacts(
        TaskAct act,
        TaskState state,
        Office lead,
        Office supervisor,
        Office office,
        boolean ownWork,
        boolean numbered,
        Optional<LocalDate> on,
        boolean reasoned,
        LocalDate today) {
    public ActFacts {
        on = Objects.requireNonNullElse(on, Optional.empty());
    }
}
