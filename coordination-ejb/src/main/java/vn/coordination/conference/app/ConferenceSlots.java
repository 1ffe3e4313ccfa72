package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.coordination.conference.Arrangement;
import vn.coordination.conference.Calling;
import vn.coordination.conference.Conduct;
import vn.coordination.conference.Conference;
import vn.coordination.conference.PlanConference;
import vn.coordination.conference.Sitting;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Answer;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.DayHours;
import vn.coordination.schedule.Place;
import vn.coordination.schedule.PlanSlot;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.app.ClaimForesight;
import vn.coordination.schedule.app.HeldSlots;
import vn.coordination.schedule.app.ScheduleService;

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
    private final HeldSlots held;
    private final ClaimForesight foresight;

    protected ConferenceSlots() {
        this(null, null, null);
    }

    @Inject
    ConferenceSlots(ScheduleService schedule, HeldSlots held, ClaimForesight foresight) {
        this.schedule = schedule;
        this.held = held;
        this.foresight = foresight;
    }

    /** One slot for each sitting, or none: what the schedule refuses is refused whole. */
    List<Sitting> claim(PlanConference command) {
        return command.sittings().stream()
                .map(hours -> claim(command.lead(), plan(command, hours), command.approval()))
                .toList();
    }

    /** What its people, its room and its days answer; the old claims are in nobody's way. */
    List<Answer> ask(NewTimes times, String reason) {
        Conference conference = times.conference();
        Set<Long> givenUp = held.standing(slots(conference));
        return foresight.ask(conference.lead(), plans(times), givenUp, reason);
    }

    /** Gives the old claims up and takes the new ones, in one transaction. */
    List<Sitting> move(NewTimes times, String reason) {
        List<SlotPlan> plans = plans(times);
        giveUp(times.conference(), reason);
        return plans.stream()
                .map(plan -> claim(times.conference().lead(), plan, reason))
                .toList();
    }

    /** Each sitting goes on as its slot is called; one that comes in addition is called as the first. */
    private List<SlotPlan> plans(NewTimes times) {
        List<Long> old = slots(times.conference());
        List<DayHours> sittings = times.sittings();
        return IntStream.range(0, sittings.size())
                .mapToObj(i -> held.plan(old.get(i < old.size() ? i : 0))
                        .in(Place.room(times.room()))
                        .at(sittings.get(i).span()))
                .toList();
    }

    /** What the slots answer that it has, were it held so. */
    List<Answer> ask(Conference conference, Arrangement how, String reason) {
        return foresight.askAnew(held(conference, how), reason);
    }

    /** They stay where they stand in the week, and take what it needs now. */
    void rearrange(Conference conference, Arrangement how, String reason) {
        held.change(Conferences.subject(conference), held(conference, how), reason);
    }

    /** The week that shows it was issued. */
    boolean published(Conference conference) {
        return held.published(slots(conference));
    }

    private Map<Long, SlotPlan> held(Conference conference, Arrangement how) {
        return held.standing(slots(conference)).stream()
                .collect(Collectors.toMap(slot -> slot, slot -> held(held.plan(slot), how)));
    }

    private static SlotPlan held(SlotPlan plan, Arrangement how) {
        Stream<Attendee> others = plan.attendees().stream()
                .filter(attendee -> attendee.part() != Attendee.Part.CHAIR && attendee.person() != how.chair());
        List<Attendee> attendees =
                Stream.concat(Stream.of(Attendee.chair(how.chair())), others).toList();
        return plan.held(attendees, Place.room(how.room()), how.form(), how.secret());
    }

    /** What its first sitting claims. */
    SlotPlan plan(Conference conference) {
        return held.plan(slots(conference).get(0));
    }

    void rename(Conference conference, String title, String reason) {
        held.rename(slots(conference), title, reason);
    }

    void giveUp(Conference conference, String reason) {
        held.giveUp(Conferences.subject(conference), slots(conference), reason);
    }

    /** What has not begun is struck out; what goes on at this moment was issued and stays so, and holds nobody any more. */
    void giveUpRest(Conference conference, Conduct conduct) {
        Map<Boolean, List<Long>> rest = conference.sittings().stream()
                .filter(sitting -> sitting.hours().end().isAfter(conduct.at()))
                .collect(Collectors.partitioningBy(
                        sitting -> sitting.hours().beginning().isAfter(conduct.at()),
                        Collectors.mapping(Sitting::slot, Collectors.toList())));
        held.giveUp(Conferences.subject(conference), rest.get(true), conduct.note());
        held.free(rest.get(false));
    }

    private Sitting claim(Office office, SlotPlan plan, String reason) {
        long slot = schedule.claim(new PlanSlot(office, plan, reason));
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

    private static List<Long> slots(Conference conference) {
        return conference.sittings().stream().map(Sitting::slot).toList();
    }
}
