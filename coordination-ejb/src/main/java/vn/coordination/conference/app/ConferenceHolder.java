package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.audit.Subject;
import vn.coordination.conference.Conference;
import vn.coordination.conference.Sitting;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.app.Holding;
import vn.coordination.schedule.app.SlotHolder;

/** A conference has the slots of its sittings: they change with it and all that hangs on it, or not at all (MT-14). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConferenceHolder implements SlotHolder {
    private final ConferenceHoldRepository holds;
    private final ConferenceRepository conferences;
    private final ConferenceActs acts;
    private final ConferenceTimes times;

    protected ConferenceHolder() {
        this(null, null, null, null);
    }

    @Inject
    ConferenceHolder(
            ConferenceHoldRepository holds,
            ConferenceRepository conferences,
            ConferenceActs acts,
            ConferenceTimes times) {
        this.holds = holds;
        this.conferences = conferences;
        this.acts = acts;
        this.times = times;
    }

    @Override
    public Optional<Holding> holding(long slot) {
        return holds.of(slot)
                .map(hold -> new Holding(
                        Subject.of(Conference.class, hold.conference()),
                        Breach.of(
                                RuleCode.MT_14,
                                "held",
                                Argument.conference(hold.conference()),
                                Argument.office(hold.lead().code()))));
    }

    @Override
    public Set<Long> lock(long slot) {
        return holds.of(slot)
                .map(hold -> conferences.lock(hold.conference()).sittings().stream()
                        .map(Sitting::slot)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** It waits for another day, all of it: no part of a conference is held without the rest. */
    @Override
    public void giveWay(long slot, String reason) {
        holds.of(slot)
                .map(hold -> conferences.get(hold.conference()))
                .ifPresent(conference -> acts.giveWay(conference, reason, times::giveWay));
    }
}
