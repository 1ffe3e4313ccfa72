package vn.coordination.petition.app;

import java.util.EnumSet;
import java.util.Set;
import vn.coordination.petition.PetitionAct;

/** The acts of one service that need nothing said but the act itself. */
final class SimpleActs {
    private final Set<PetitionAct> acts;

    SimpleActs(PetitionAct first, PetitionAct... more) {
        this.acts = EnumSet.of(first, more);
    }

    /** @throws IllegalArgumentException when the service does not do such a thing */
    long perform(PetitionActs all, DoAct command, PetitionAct act) {
        if (!acts.contains(act)) {
            throw new IllegalArgumentException("not done here: " + act);
        }
        return all.perform(command, act, (petition, doing) -> petition.act(act, doing));
    }
}
