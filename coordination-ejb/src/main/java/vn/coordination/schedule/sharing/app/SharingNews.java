package vn.coordination.schedule.sharing.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.Speakers;
import vn.coordination.notice.app.Notices;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.Week;
import vn.coordination.shared.IsoWeek;

/** Tells the coordinators of another office which drafts they may read from now on; secret ones open to their list only. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SharingNews {
    private final Notices notices;
    private final Speakers people;

    protected SharingNews() {
        this(null, null);
    }

    @Inject
    SharingNews(Notices notices, Speakers people) {
        this.notices = notices;
        this.people = people;
    }

    void shared(Slot slot, Office with) {
        List<Long> persons = coordinators(with).stream()
                .filter(person -> !slot.secret() || slot.readers().contains(person))
                .toList();
        notices.tell(
                persons,
                "schedule.shared",
                List.of(Argument.slot(slot.id()), office(slot.owner())),
                Subject.of(Slot.class, slot.id()),
                cause(slot, with));
    }

    /** @param drafts those that were shared just now */
    void shared(IsoWeek week, List<Slot> drafts, Office with) {
        List<Slot> open = drafts.stream().filter(slot -> !slot.secret()).toList();
        open.stream()
                .findFirst()
                .ifPresent(first -> notices.tell(
                        coordinators(with),
                        "schedule.sharedWeek",
                        List.of(Argument.week(week.toString()), office(first.owner()), Argument.number(open.size())),
                        Subject.of(Week.class, week),
                        "week-" + week + "-" + cause(first, with)));
    }

    private List<Long> coordinators(Office office) {
        return people.holders(office, List.of(Role.SCHEDULE_COORDINATOR));
    }

    /** With its version: recalled and shared again it is told again. */
    private static String cause(Slot slot, Office with) {
        return "slot-" + slot.id() + "-v" + slot.version() + "-shared-" + with.code();
    }

    private static Argument office(Office office) {
        return Argument.office(office.code());
    }
}
