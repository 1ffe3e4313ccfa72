package vn.coordination.conference.delegate.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.coordination.conference.Conference;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.Speakers;

/** Who keeps the list of a conference: a secret one is open to the leaders of the lead office alone. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ListKeepers {
    static final Set<Role> LEADERS = EnumSet.of(Role.CHIEF, Role.DEPUTY_CHIEF);

    private final Speakers people;

    protected ListKeepers() {
        this(null);
    }

    @Inject
    ListKeepers(Speakers people) {
        this.people = people;
    }

    List<Long> of(Conference called) {
        return people.holders(called.lead(), called.secret() ? LEADERS : EnumSet.of(Role.SCHEDULE_COORDINATOR));
    }
}
