package vn.coordination.petition;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of a petition since it was last reopened, or since it came: what its acts and clocks look at. */
public final class Round {
    private final List<PetitionStep> steps;

    private Round(List<PetitionStep> steps) {
        this.steps = steps;
    }

    static Round last(List<PetitionStep> all) {
        int reopened = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).act() == PetitionAct.REOPEN) {
                reopened = i;
            }
        }
        return new Round(all.subList(reopened, all.size()));
    }

    /** How often that was done. */
    public int times(PetitionAct act) {
        return (int) steps.stream().filter(step -> step.act() == act).count();
    }

    /** The last time that it was done. */
    public Optional<PetitionStep> last(PetitionAct act) {
        return steps.stream().filter(step -> step.act() == act).reduce((earlier, later) -> later);
    }

    /** When each act was done last. */
    public Map<PetitionAct, Instant> times() {
        Map<PetitionAct, Instant> times = new EnumMap<>(PetitionAct.class);
        steps.forEach(step -> times.put(step.act(), step.at()));
        return times;
    }
}
