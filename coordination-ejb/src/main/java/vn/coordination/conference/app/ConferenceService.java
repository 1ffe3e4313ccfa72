package vn.coordination.conference.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;
import static vn.coordination.identity.Role.Name.SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.coordination.audit.Subject;
import vn.coordination.conference.AgendaItem;
import vn.coordination.conference.Arrangement;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.ConferenceRules;
import vn.coordination.conference.DescribeConference;
import vn.coordination.conference.PlanConference;
import vn.coordination.conference.PlanFacts;
import vn.coordination.conference.Sitting;
import vn.coordination.identity.Access;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.DayHours;

/**
 * Plans conferences and gives them their days. Planning, moving, postponing and cancelling one claims, moves and frees its
 * people and its room in the schedule in the same transaction; what the schedule refuses is refused here.
 */
@Stateless
@RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD})
public class ConferenceService {
    private Conferences conferences;
    private ConferenceSlots slots;
    private ConferenceTimes times;
    private ConferenceActs acts;
    private OfficeBoundary boundary;
    private RegulationGuard guard;
    private CurrentActor currentActor;
    private Clock clock;

    protected ConferenceService() {}

    @Inject
    ConferenceService(
            Conferences conferences,
            ConferenceSlots slots,
            ConferenceTimes times,
            ConferenceActs acts,
            OfficeBoundary boundary,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock) {
        this.conferences = conferences;
        this.slots = slots;
        this.times = times;
        this.acts = acts;
        this.boundary = boundary;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** From the template of its kind: led by the office it names, with an agenda and a line for all that is prepared (MT-05). */
    public long plan(PlanConference command) {
        Actor actor = currentActor.get();
        Subject fresh = Subject.fresh(Conference.class);
        boundary.requireOffice(actor, command.lead(), fresh);
        requireLead(command, fresh);
        guard.enforce(
                ConferenceRules.PLAN,
                PlanFacts.of(command),
                fresh,
                ConferenceActs.waivers(actor, command.approval(), clock.instant()));
        List<Sitting> sittings = slots.claim(command);
        Conference conference = new Conference(command, sittings, times.due(sittings), AgendaWords.of(command.kind()));
        // nobody plans a secret one that he could not go on with
        boundary.require(actor, Access.EDIT, conference, fresh);
        conferences.add(conference);
        return conference.id();
    }

    private void requireLead(PlanConference command, Subject fresh) {
        if (!command.kind().ledBy(command.lead())) {
            Argument usual = Argument.office(command.kind().lead().code());
            throw guard.refuse(Breach.of(RuleCode.MT_05, "lead", usual).at("kind"), fresh);
        }
    }

    /**
     * Writes the words of the invitation anew while the conference is to come; its slots are called as it is. Chair, room,
     * form and secrecy are claimed and judged, and change by an act of their own; the number expected and the members, who
     * decide its quorum, stay as they were planned.
     */
    public long describe(ActOn command, DescribeConference words) {
        Conference conference = coming(command);
        if (!words.title().equals(conference.calling().title())) {
            slots.rename(conference, words.title(), command.note());
        }
        return keepWhole(conference, () -> conference.describe(words));
    }

    /** Puts the agenda in this order; that of a conference that runs or is over stays, for its decisions hang on it. */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, SPECIALIST})
    public long order(ActOn command, List<AgendaItem> items) {
        Conference conference = coming(command);
        return keepWhole(conference, () -> conference.order(items));
    }

    /** What the invitation has said when it went out, the conference goes on saying (MT-01). */
    private long keepWhole(Conference conference, Runnable change) {
        Set<String> before = conference.missing();
        change.run();
        if (conference.state().announced() && conference.kind().invited()) {
            conference.missing().stream()
                    .filter(field -> !before.contains(field))
                    .findFirst()
                    .ifPresent(field -> {
                        throw guard.refuse(
                                Breach.of(RuleCode.MT_01, "lost", Argument.term("calling." + field))
                                        .at(field),
                                Conferences.subject(conference));
                    });
        }
        return conference.id();
    }

    private Conference coming(ActOn command) {
        Conference conference = conferences.own(command);
        if (!conference.state().coming()) {
            throw guard.refuse(
                    Breach.of(RuleCode.MT_01, "state", Argument.term("conference." + conference.state())),
                    Conferences.subject(conference));
        }
        return conference;
    }

    /** Gives it other days, and its people, room and lines with it, or refuses whole. */
    public long move(ActOn command, List<DayHours> to, long room) {
        return relocate(command, ConferenceAct.MOVE, to, room);
    }

    /** Gives it another chair, room, form or secrecy on the days that it has, and what hangs on them, or refuses whole. */
    public long rearrange(ActOn command, Arrangement how) {
        return acts.perform(command, ConferenceAct.REARRANGE, Saying.of(command), (conference, conduct) -> {
            requireChange(conference, how);
            times.rearrange(conference, how, conduct);
            // nobody makes it so secret that he could not go on with it
            boundary.require(currentActor.get(), Access.EDIT, conference, Conferences.subject(conference));
        });
    }

    private void requireChange(Conference conference, Arrangement how) {
        if (how.equals(conference.arrangement())) {
            throw guard.refuse(Breach.of(RuleCode.MT_14, "same"), Conferences.subject(conference));
        }
    }

    public long resume(ActOn command, List<DayHours> to, long room) {
        return relocate(command, ConferenceAct.RESUME, to, room);
    }

    private long relocate(ActOn command, ConferenceAct act, List<DayHours> to, long room) {
        return acts.perform(
                command,
                act,
                Saying.of(command),
                (conference, conduct) -> times.move(
                        new NewTimes(conference, to, room),
                        act,
                        conduct,
                        ConferenceActs.waivers(currentActor.get(), command.approval(), conduct.at())));
    }

    public long postpone(ActOn command) {
        return giveUp(command, ConferenceAct.POSTPONE);
    }

    /** Nothing is deleted: number, reason and who did it stay (MT-14). */
    public long cancel(ActOn command) {
        return giveUp(command, ConferenceAct.CANCEL);
    }

    private long giveUp(ActOn command, ConferenceAct act) {
        return acts.perform(
                command, act, Saying.of(command), (conference, conduct) -> times.giveUp(conference, act, conduct));
    }
}
