package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.coordination.conference.Arrangement;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.Speakers;
import vn.coordination.notice.app.Notices;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.DayHours;

/** Tells those concerned that a conference is held at another time, or not (MT-14), in the transaction that decides it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConferenceNews {
    private static final Map<ConferenceAct, String> OFF = Map.of(
            ConferenceAct.CANCEL, "conference.cancelled",
            ConferenceAct.POSTPONE, "conference.postponed",
            ConferenceAct.FAIL, "conference.notHeld");

    private final Notices notices;
    private final Speakers people;
    private final ConferenceSlots slots;
    private final InvitedRepository delegates;
    private final CurrentActor currentActor;

    protected ConferenceNews() {
        this(null, null, null, null, null);
    }

    @Inject
    ConferenceNews(
            Notices notices,
            Speakers people,
            ConferenceSlots slots,
            InvitedRepository delegates,
            CurrentActor currentActor) {
        this.notices = notices;
        this.people = people;
        this.slots = slots;
        this.delegates = delegates;
        this.currentActor = currentActor;
    }

    /** @return persons who were told */
    Set<Long> moved(NewTimes times, ConferenceAct act) {
        Conference conference = times.conference();
        return tell(
                conference,
                act,
                concerned(conference),
                times.invitedAnew() ? "conference.moved" : "conference.movedHours",
                List.of(
                        slot(conference),
                        Argument.office(conference.lead().code()),
                        Argument.spans(
                                times.sittings().stream().map(DayHours::span).toList()),
                        Argument.room(times.room())));
    }

    /** Also to whoever is to chair it now. */
    Set<Long> rearranged(Conference conference, Arrangement how) {
        Set<Long> told = concerned(conference);
        told.add(how.chair());
        told.remove(currentActor.get().person());
        return tell(
                conference,
                ConferenceAct.REARRANGE,
                told,
                "conference.rearranged",
                Stream.concat(before(conference).stream(), Stream.of(Argument.room(how.room())))
                        .toList());
    }

    Set<Long> calledOff(Conference conference, ConferenceAct act) {
        return tell(conference, act, concerned(conference), OFF.get(act), before(conference));
    }

    /** Also to the office that leads it, which has to find another day. */
    Set<Long> displaced(Conference conference) {
        Set<Long> told = concerned(conference);
        told.addAll(people.holders(
                conference.lead(), EnumSet.of(Role.CHIEF, Role.DEPUTY_CHIEF, Role.SCHEDULE_COORDINATOR)));
        return tell(conference, ConferenceAct.POSTPONE, told, "conference.displaced", before(conference));
    }

    private static List<Argument> before(Conference conference) {
        return List.of(
                slot(conference),
                Argument.office(conference.lead().code()),
                Argument.span(conference.first().span()));
    }

    private Set<Long> tell(
            Conference conference, ConferenceAct act, Set<Long> persons, String key, List<Argument> arguments) {
        String cause = "conference-" + conference.id() + "-" + act + "-" + conference.version();
        notices.tell(persons, key, arguments, Conferences.subject(conference), cause);
        return notices.told(cause);
    }

    /** A slot that the reader may open is named by its title. */
    private static Argument slot(Conference conference) {
        return Argument.slot(conference.sittings().get(0).slot());
    }

    /** Chair, leaders, owners of the lines, whoever was invited and the chiefs of the other offices; not who does it. */
    private Set<Long> concerned(Conference conference) {
        Set<Long> told = new TreeSet<>(conference.named());
        slots.plan(conference).attendees().stream().map(Attendee::person).forEach(told::add);
        if (conference.invited()) {
            told.addAll(delegates.persons(conference.id()));
        }
        EnumSet.complementOf(EnumSet.of(conference.lead())).forEach(office -> told.addAll(chiefs(office)));
        told.remove(currentActor.get().person());
        return told;
    }

    private List<Long> chiefs(Office office) {
        return people.holders(office, EnumSet.of(Role.CHIEF));
    }
}
