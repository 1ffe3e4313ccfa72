package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.Speakers;
import vn.coordination.notice.app.Notices;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.ChangeRequest;
import vn.coordination.schedule.ChangeRequestState;
import vn.coordination.schedule.ConflictCase;
import vn.coordination.schedule.Rung;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.SlotState;
import vn.coordination.schedule.WayOut;
import vn.coordination.schedule.Week;

/** Who is told what of the schedule, in the transaction in which it happens. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ScheduleNews {
    /** How the keys of the notices of a change begin. */
    public static final String CHANGED = "schedule.changed.";

    private Notices notices;
    private Speakers people;
    private Urgency urgency;

    protected ScheduleNews() {}

    @Inject
    ScheduleNews(Notices notices, Speakers people, Urgency urgency) {
        this.notices = notices;
        this.people = people;
        this.urgency = urgency;
    }

    /** The coordinators of the other two offices. */
    public void draftSent(Week week, Office office) {
        Set<Long> told = new LinkedHashSet<>();
        EnumSet.complementOf(EnumSet.of(office)).forEach(other -> told.addAll(people.holders(other, coordinators())));
        notices.tell(
                told,
                "schedule.draftSent",
                List.of(week(week), Argument.office(office.code())),
                subject(week),
                "week-" + week.week() + "-draft-" + office.code());
    }

    public void consolidated(Week week, Instant due) {
        List<Argument> arguments = List.of(week(week), Argument.instant(due));
        notices.tell(leaders(), "schedule.consolidated", arguments, subject(week), cause(week, "consolidated"));
    }

    /** The offices whose word a change has voided. */
    public void askedAgain(Week week, Collection<Office> offices, Slot slot, Instant due) {
        Set<Long> told = new LinkedHashSet<>();
        offices.forEach(office -> told.addAll(people.holders(office, speakers())));
        notices.tell(
                told,
                "schedule.askedAgain",
                List.of(week(week), Argument.slot(slot.id()), Argument.instant(due)),
                Subject.of(Slot.class, slot.id()),
                cause(week, "asked-again-" + slot.id()));
    }

    public void spoken(Week week, Office office) {
        notices.tell(
                people.holders(Office.PARTY_OFFICE, coordinators()),
                "schedule.confirmed",
                List.of(week(week), Argument.office(office.code())),
                subject(week),
                cause(week, "confirmed-" + office.code()));
    }

    public void objected(Week week, Office office, Slot slot) {
        Set<Long> told = new LinkedHashSet<>(people.holders(Office.PARTY_OFFICE, coordinators()));
        told.addAll(people.holders(slot.owner(), coordinators()));
        notices.tell(
                told,
                "schedule.objected",
                List.of(week(week), Argument.office(office.code()), Argument.slot(slot.id())),
                Subject.of(Slot.class, slot.id()),
                cause(week, "objected-" + office.code() + "-" + slot.id()));
    }

    public void deemed(Week week, Office office) {
        Set<Long> told = new LinkedHashSet<>(people.holders(office, speakers()));
        told.addAll(people.holders(Office.PARTY_OFFICE, coordinators()));
        notices.tell(
                told,
                "schedule.deemed",
                List.of(week(week), Argument.office(office.code())),
                subject(week),
                cause(week, "deemed-" + office.code()));
    }

    public void nobodyCouldSpeak(Week week, Office office) {
        Set<Long> told = new LinkedHashSet<>(
                people.holders(office, EnumSet.of(Role.CHIEF, Role.DEPUTY_CHIEF, Role.SCHEDULE_COORDINATOR)));
        told.addAll(people.holders(Office.PARTY_OFFICE, coordinators()));
        notices.tellUrgently(
                told,
                "schedule.nobodyCouldSpeak",
                List.of(week(week), Argument.office(office.code())),
                subject(week),
                "week-" + week.week() + "-mute-" + office.code());
    }

    /** Every person of the issued rows once, and the coordinators of the three offices. */
    void issued(Week week, Collection<Slot> rows) {
        Set<Long> told = new LinkedHashSet<>();
        rows.forEach(slot -> slot.plan().attendees().forEach(attendee -> told.add(attendee.person())));
        for (Office office : Office.values()) {
            told.addAll(people.holders(office, coordinators()));
        }
        notices.tell(
                told,
                "schedule.issued",
                List.of(week(week), Argument.number(week.issueNumber())),
                subject(week),
                "week-" + week.week() + "-v" + week.issueNumber());
    }

    /**
     * Only those on the row before or after; at once when little time is left (SC-11).
     *
     * @param now what the row is in the new version
     */
    void changedAfterIssue(Week week, Slot slot, SlotPlan before, SlotState now) {
        Set<Long> told = new LinkedHashSet<>();
        before.attendees().stream().map(Attendee::person).forEach(told::add);
        slot.plan().attendees().stream().map(Attendee::person).forEach(told::add);
        told.addAll(people.holders(slot.owner(), coordinators()));
        List<Argument> arguments = List.of(
                week(week),
                Argument.number(week.issueNumber()),
                Argument.slot(slot.id()),
                Argument.span(before.span().orElseThrow()),
                Argument.span(slot.span().orElseThrow()));
        String key = CHANGED + now.name().toLowerCase(Locale.ROOT);
        String cause = "week-" + week.week() + "-v" + week.issueNumber();
        Subject subject = Subject.of(Slot.class, slot.id());
        if (urgency.of(before)) {
            notices.tellUrgently(told, key, arguments, subject, cause);
        } else {
            notices.tell(told, key, arguments, subject, cause);
        }
    }

    /** Those who may approve a change asked for after issue. */
    public void changeAsked(ChangeRequest request, Slot slot) {
        List<Argument> arguments = List.of(Argument.slot(slot.id()), Argument.person(request.askedBy()));
        Subject subject = Subject.of(Slot.class, slot.id());
        List<Long> told = people.holders(slot.owner(), speakers());
        if (urgency.of(slot.plan())) {
            notices.tellUrgently(told, "schedule.changeAsked.urgent", arguments, subject, cause(request));
        } else {
            notices.tell(told, "schedule.changeAsked", arguments, subject, cause(request));
        }
    }

    /** Who asked learns what the chief decided; everybody on the row learns of the change itself. */
    public void changeDecided(ChangeRequest request, Slot slot) {
        String key =
                request.state() == ChangeRequestState.APPROVED ? "schedule.changeApproved" : "schedule.changeRefused";
        notices.tell(
                List.of(request.askedBy()),
                key,
                List.of(Argument.slot(slot.id()), Argument.person(request.decidedBy())),
                Subject.of(Slot.class, slot.id()),
                cause(request));
    }

    private static String cause(ChangeRequest request) {
        return "change-request-" + request.id() + "-" + request.state();
    }

    /** The office whose slot had to make room, and the people invited to it; until when they are proposed a new time. */
    public void displaced(ConflictCase conflict, Slot loser, Slot winner) {
        notices.tell(
                concerned(loser),
                "schedule.displaced",
                List.of(
                        Argument.slot(loser.id()),
                        Argument.slot(winner.id()),
                        Argument.instant(conflict.proposal().due())),
                Subject.of(Slot.class, loser.id()),
                "conflict-" + conflict.id() + "-displaced-by-" + winner.id() + "-"
                        + conflict.proposal().due());
    }

    /** What is proposed to the same (SC-09). */
    public void proposed(ConflictCase conflict, Slot loser, WayOut way) {
        notices.tell(
                concerned(loser),
                "schedule.proposed",
                List.of(
                        Argument.slot(loser.id()),
                        Argument.term("way." + way.kind().name()),
                        Argument.span(way.span()),
                        Argument.instant(conflict.proposal().due())),
                Subject.of(Slot.class, loser.id()),
                "conflict-" + conflict.id() + "-proposed-" + conflict.proposal().offered());
    }

    private Set<Long> concerned(Slot slot) {
        Set<Long> told = new LinkedHashSet<>(people.holders(slot.owner(), coordinators()));
        slot.plan().attendees().stream().map(Attendee::person).forEach(told::add);
        return told;
    }

    /** The slot's office asks the others to make room. */
    public void asked(ConflictCase conflict, Slot slot, Set<Office> rivals) {
        Set<Long> told = new LinkedHashSet<>();
        rivals.forEach(office -> told.addAll(people.holders(office, coordinators())));
        notices.tell(
                told,
                "schedule.asked",
                List.of(Argument.slot(slot.id()), Argument.office(slot.owner().code())),
                Subject.of(Slot.class, slot.id()),
                "conflict-" + conflict.id() + "-asked");
    }

    /** Nothing stands in the slot's way any more: its office may exchange it. */
    void freed(ConflictCase conflict, Slot slot) {
        notices.tell(
                people.holders(slot.owner(), coordinators()),
                "schedule.freed",
                List.of(Argument.slot(slot.id())),
                Subject.of(Slot.class, slot.id()),
                "conflict-" + conflict.id() + "-freed-" + conflict.version());
    }

    /** A conflict has reached the next rung of SC-10; a third office may have to decide. */
    public void climbed(ConflictCase conflict) {
        Set<Long> told = new LinkedHashSet<>();
        for (Office office : Office.values()) {
            told.addAll(people.holders(office, onRung(conflict.rung())));
        }
        notices.tell(
                told,
                "schedule.climbed",
                List.of(
                        Argument.slot(conflict.slot()),
                        Argument.term("rung." + conflict.rung().name())),
                Subject.of(Slot.class, conflict.slot()),
                "conflict-" + conflict.id() + "-" + conflict.rung());
    }

    private static Set<Role> onRung(Rung rung) {
        return switch (rung) {
            case COORDINATORS -> coordinators();
            case DEPUTY_CHIEFS -> EnumSet.of(Role.DEPUTY_CHIEF);
            case CHIEFS, STANDING_DEPUTY_SECRETARY -> EnumSet.of(Role.CHIEF);
        };
    }

    private Set<Long> leaders() {
        Set<Long> told = new LinkedHashSet<>();
        for (Office office : Office.values()) {
            told.addAll(people.holders(office, speakers()));
        }
        return told;
    }

    private static Set<Role> speakers() {
        return EnumSet.of(Role.CHIEF, Role.DEPUTY_CHIEF);
    }

    private static Set<Role> coordinators() {
        return EnumSet.of(Role.SCHEDULE_COORDINATOR);
    }

    private static Argument week(Week week) {
        return Argument.week(week.week().toString());
    }

    private static Subject subject(Week week) {
        return Subject.of(Week.class, week.week());
    }

    private static String cause(Week week, String what) {
        return "week-" + week.week() + "-" + what + "-" + week.version();
    }
}
