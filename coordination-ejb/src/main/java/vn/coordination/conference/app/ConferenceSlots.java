package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.coordination.conference.Calling;
import vn.coordination.conference.Conference;
import vn.coordination.conference.PlanConference;
import vn.coordination.conference.Sitting;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.DayHours;
import vn.coordination.schedule.Place;
import vn.coordination.schedule.PlanSlot;
import vn.coordination.schedule.SlotAct;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.SlotState;
import vn.coordination.schedule.app.ScheduleQueries;
import vn.coordination.schedule.app.ScheduleService;
import vn.coordination.schedule.app.SlotRow;

/** The claims of a conference on the schedule, a slot for each sitting: taken and given up by the schedule's own service. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConferenceSlots {
    /** What the printed schedule, which is in the offices' language, names as leading. */
    private static final Map<Office, String> UNIT = Map.of(
            Office.PARTY_OFFICE, "Văn phòng Thành ủy",
            Office.COUNCIL_OFFICE, "Văn phòng Đoàn ĐBQH và HĐND",
            Office.COMMITTEE_OFFICE, "Văn phòng UBND");

    private final ScheduleService schedule;
    private final ScheduleQueries slots;
    private final CurrentActor currentActor;

    protected ConferenceSlots() {
        this(null, null, null);
    }

    @Inject
    ConferenceSlots(ScheduleService schedule, ScheduleQueries slots, CurrentActor currentActor) {
        this.schedule = schedule;
        this.slots = slots;
        this.currentActor = currentActor;
    }

    /** One slot for each sitting, or none: what the schedule refuses is refused whole. */
    List<Sitting> claim(PlanConference command) {
        return command.sittings().stream()
                .map(hours -> claim(command.lead(), plan(command, hours), command.approval()))
                .toList();
    }

    /** Gives the old claims up and takes the new ones, in one transaction. */
    List<Sitting> move(Conference conference, List<DayHours> to, long room, String reason) {
        SlotPlan plan = slot(conference.sittings().get(0)).plan();
        giveUp(conference, reason);
        return to.stream()
                .sorted(DayHours.IN_ORDER)
                .map(hours -> claim(conference.lead(), plan.at(hours.span()).in(Place.room(room)), reason))
                .toList();
    }

    void giveUp(Conference conference, String reason) {
        conference.sittings().stream()
                .map(this::slot)
                .filter(row -> row.state() != SlotState.CANCELLED)
                .forEach(row -> schedule.cancel(new SlotAct(row.id(), row.version(), reason)));
    }

    private Sitting claim(Office office, SlotPlan plan, String reason) {
        long slot = schedule.claim(new PlanSlot(office, plan, true, reason));
        return new Sitting(new DayHours(plan.day(), plan.starts(), plan.ends()), slot);
    }

    private static SlotPlan plan(PlanConference command, DayHours hours) {
        Calling calling = command.calling();
        List<Attendee> attendees = Stream.concat(
                        Stream.of(Attendee.chair(calling.chair())),
                        command.attendees().stream()
                                .filter(person -> person != calling.chair())
                                .map(Attendee::required))
                .toList();
        return new SlotPlan(
                hours.day(),
                null,
                hours.starts(),
                hours.ends(),
                calling.title(),
                calling.body(),
                command.kind().precedence(),
                attendees,
                Place.room(command.room()),
                UNIT.get(command.lead()),
                null,
                calling.form(),
                calling.expected(),
                calling.secret(),
                calling.unscheduled(),
                false);
    }

    private SlotRow slot(Sitting sitting) {
        return slots.slot(currentActor.scope(), sitting.slot()).orElseThrow();
    }
}
