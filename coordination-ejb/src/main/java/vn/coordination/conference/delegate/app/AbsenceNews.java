package vn.coordination.conference.delegate.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.coordination.audit.Subject;
import vn.coordination.conference.Conference;
import vn.coordination.conference.delegate.Delegate;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.Speakers;
import vn.coordination.notice.app.Notices;
import vn.coordination.rule.Argument;

/** Tells whoever has to act next, or to know, that somebody cannot come and what becomes of his substitute (MT-06). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AbsenceNews {
    private final Notices notices;
    private final ListKeepers keepers;
    private final Speakers people;
    private final CurrentActor currentActor;

    protected AbsenceNews() {
        this(null, null, null, null);
    }

    @Inject
    AbsenceNews(Notices notices, ListKeepers keepers, Speakers people, CurrentActor currentActor) {
        this.notices = notices;
        this.keepers = keepers;
        this.people = people;
        this.currentActor = currentActor;
    }

    /** The lead office keeps the list; the leaders of the sending one decide on whom he has named. */
    void absent(Delegate delegate, Conference called) {
        tell(keepers.of(called), "absent", delegate, called);
        if (delegate.awaitsApproval()) {
            tell(people.holders(delegate.sender(called.lead()), ListKeepers.LEADERS), "proposed", delegate, called);
        }
    }

    void approved(Delegate delegate, Conference called) {
        Set<Long> told = new TreeSet<>(keepers.of(called));
        told.addAll(delegate.asking());
        tell(told, "approved", delegate, called);
    }

    void refused(Delegate delegate, Conference called) {
        tell(delegate.asking(), "refused", delegate, called);
    }

    /** Nobody is named: the notice leads to where the reader may see who it is. */
    private void tell(Collection<Long> persons, String what, Delegate delegate, Conference called) {
        Set<Long> others = new TreeSet<>(persons);
        others.remove(currentActor.get().person());
        notices.tell(
                others,
                "delegate." + what,
                List.of(
                        Argument.slot(called.sittings().get(0).slot()),
                        Argument.office(delegate.sender(called.lead()).code())),
                Subject.of(Delegate.class, delegate.id()),
                "delegate-" + delegate.id() + "-" + what + "-" + delegate.version());
    }
}
