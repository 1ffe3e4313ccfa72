package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.Speaker;
import vn.coordination.organisation.Office;
import vn.coordination.shared.City;

/** Who speaks for an office: its chief, or a deputy chief to whom the chief has given a dated mandate. */
@ApplicationScoped
public class Speakers {
    private SpeakerRepository records;
    private LockOuts lockOuts;
    private Clock clock;

    protected Speakers() {}

    @Inject
    Speakers(SpeakerRepository records, LockOuts lockOuts, Clock clock) {
        this.records = records;
        this.lockOuts = lockOuts;
        this.clock = clock;
    }

    public boolean maySpeak(Actor actor) {
        return actor.has(Role.CHIEF)
                || actor.has(Role.DEPUTY_CHIEF) && chiefActedFor(actor).isPresent();
    }

    /** The chief in whose place a deputy speaks; empty for the chief himself. */
    public Optional<Long> chiefActedFor(Actor actor) {
        if (actor.has(Role.CHIEF) || !actor.has(Role.DEPUTY_CHIEF)) {
            return Optional.empty();
        }
        return records.chiefActedFor(actor.person(), actor.office(), today());
    }

    /** The actor as the voice of his office; whether he may be that is asked before. */
    public Speaker speaker(Actor actor) {
        return new Speaker(actor.office(), actor.person(), chiefActedFor(actor).orElse(null));
    }

    /** Whether somebody could speak for the office now: able to sign in, and as deputy with a mandate. */
    public boolean anyoneFor(Office office) {
        List<Long> able = records.candidates(office, today()).stream()
                .filter(row -> maySpeak(new Actor(row.account(), row.person(), office, Set.of(row.role()))))
                .map(SpeakerRepository.Candidate::account)
                .distinct()
                .toList();
        return lockOuts.of(able).size() < able.size();
    }

    /** Persons of the office who hold one of the roles now, whether or not their account is open. */
    public List<Long> holders(Office office, Collection<Role> roles) {
        return records.holders(office, roles, today());
    }

    private LocalDate today() {
        return clock.instant().atZone(City.ZONE).toLocalDate();
    }
}
