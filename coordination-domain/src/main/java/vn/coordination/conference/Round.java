package vn.coordination.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.coordination.shared.City;

/**
 * The acts on a conference that still count. What was done before it was postponed is to be done again; what was found
 * ready is to be found so again once its day or its room has changed under its points (OC-02, OC-03).
 */
record Round(List<ConferenceStep> steps) {
    /** When that was done last; empty when it is to be done, or done again. */
    Optional<Instant> last(ConferenceAct act) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            ConferenceStep step = steps.get(i);
            if (step.act() == act) {
                return Optional.of(step.at());
            }
            if (step.act() == ConferenceAct.POSTPONE || act.findsReady() && step.undoesReadiness()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The day it begins on, called to that one: whoever opened it before has begun it then. */
    LocalDate day(LocalDate called) {
        return last(ConferenceAct.OPEN)
                .map(when -> when.atZone(City.ZONE).toLocalDate())
                .filter(called::isAfter)
                .orElse(called);
    }
}
