package vn.coordination.reception.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.Speakers;
import vn.coordination.notice.app.Notices;
import vn.coordination.organisation.Office;
import vn.coordination.reception.ReceptionDay;
import vn.coordination.reception.Visit;
import vn.coordination.rule.Argument;

/** Tells a deputy of his day, and the heads of the three offices of a gathering. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReceptionNews {
    private static final List<Role> DESK = List.of(Role.CITIZEN_RECEIVER, Role.SCHEDULE_COORDINATOR);

    private final Notices notices;
    private final Speakers speakers;

    protected ReceptionNews() {
        this(null, null);
    }

    @Inject
    ReceptionNews(Notices notices, Speakers speakers) {
        this.notices = notices;
        this.speakers = speakers;
    }

    void told(ReceptionDay day) {
        notices.tell(
                List.of(day.receiver()),
                "reception.told",
                List.of(Argument.instant(day.time().beginning()), Argument.room(day.room())),
                Subject.of(ReceptionDay.class, day.id()),
                "reception-told-" + day.id() + "-" + day.time().day());
    }

    /** The schedule has given up his time: another day is to be set (PT-48). */
    void lost(ReceptionDay day) {
        tellDesk(day, "reception.lost");
    }

    /** The schedule has moved it: the new day is to be posted (PT-48). */
    void moved(ReceptionDay day) {
        tellDesk(day, "reception.moved");
    }

    private void tellDesk(ReceptionDay day, String key) {
        notices.tell(
                speakers.holders(day.office(), DESK),
                key,
                List.of(Argument.instant(day.time().beginning()), Argument.person(day.receiver())),
                Subject.of(ReceptionDay.class, day.id()),
                key + "-" + day.id() + "-" + day.version());
    }

    /** At once, at night too (PT-53). */
    void gathering(Visit visit) {
        List<Long> heads = Arrays.stream(Office.values())
                .flatMap(office -> speakers.holders(office, List.of(Role.CHIEF)).stream())
                .toList();
        notices.tellUrgently(
                heads,
                "reception.gathering",
                List.of(Argument.office(visit.office().code()), Argument.number(visit.people())),
                Subject.of(Visit.class, visit.id()),
                "reception-gathering-" + visit.id());
    }
}
