package vn.coordination.conference.delegate.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.coordination.conference.Conference;
import vn.coordination.conference.app.Conferences;
import vn.coordination.conference.delegate.Delegate;
import vn.coordination.conference.delegate.DelegateState;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.notice.app.Notices;
import vn.coordination.rule.Argument;

/** Tells people of a list that something else has changed where they stand on it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ListNews {
    private final Notices notices;
    private final ListKeepers keepers;
    private final CurrentActor currentActor;

    protected ListNews() {
        this(null, null, null);
    }

    @Inject
    ListNews(Notices notices, ListKeepers keepers, CurrentActor currentActor) {
        this.notices = notices;
        this.keepers = keepers;
        this.currentActor = currentActor;
    }

    /** Whoever keeps the list hears how many; they themselves hear once they are invited. */
    void unseated(Collection<Delegate> seated, Conference called) {
        List<Delegate> listed = seated.stream()
                .filter(delegate -> delegate.state() != DelegateState.WITHDRAWN)
                .toList();
        if (listed.isEmpty()) {
            return;
        }
        String cause = listed.get(0).id() + "-" + listed.get(0).version();
        tell(keepers.of(called), "unseated", cause, called, Argument.number(listed.size()));
        if (called.invited()) {
            Set<Long> persons = listed.stream()
                    .flatMap(delegate -> delegate.person().stream())
                    .collect(Collectors.toSet());
            tell(persons, "toTheHall", cause, called);
        }
    }

    /** They came for others on the old day, and for nobody on the new one. */
    void released(Collection<Long> substitutes, Conference called) {
        if (called.invited()) {
            tell(substitutes, "released", called.id() + "-" + called.version(), called);
        }
    }

    private void tell(Collection<Long> persons, String what, String cause, Conference called, Argument... more) {
        Set<Long> others = new TreeSet<>(persons);
        others.remove(currentActor.get().person());
        List<Argument> arguments = new ArrayList<>();
        arguments.add(Argument.slot(called.sittings().get(0).slot()));
        arguments.add(Argument.office(called.lead().code()));
        arguments.addAll(List.of(more));
        notices.tell(others, "list." + what, arguments, Conferences.subject(called), "list-" + what + "-" + cause);
    }
}
