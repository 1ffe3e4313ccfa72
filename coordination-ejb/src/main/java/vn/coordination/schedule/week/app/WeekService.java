package vn.coordination.schedule.week.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;
import static vn.coordination.identity.Role.Name.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.identity.app.Speakers;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.ObjectToRow;
import vn.coordination.schedule.Objection;
import vn.coordination.schedule.OfficeWord;
import vn.coordination.schedule.Problem;
import vn.coordination.schedule.SeenWeek;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.Week;
import vn.coordination.schedule.WeekState;
import vn.coordination.schedule.app.InvalidInput;
import vn.coordination.schedule.app.Issue;
import vn.coordination.schedule.app.ScheduleClocks;
import vn.coordination.schedule.app.ScheduleNews;
import vn.coordination.schedule.app.SlotLock;
import vn.coordination.schedule.app.Slots;
import vn.coordination.schedule.app.WeekClock;
import vn.coordination.schedule.app.Weeks;
import vn.coordination.shared.IsoWeek;

/** The three offices exchange, consolidate, confirm and issue a week. */
@Stateless
public class WeekService {
    private SlotLock lock;
    private Weeks weeks;
    private Slots slots;
    private Draft draft;
    private WeekClock times;
    private Speakers speakers;
    private Issue issue;
    private ScheduleNews news;
    private ScheduleClocks clocks;
    private OfficeBoundary boundary;
    private RegulationGuard guard;
    private CurrentActor currentActor;
    private Clock clock;

    protected WeekService() {}

    @Inject
    WeekService(
            SlotLock lock,
            Weeks weeks,
            Slots slots,
            Draft draft,
            WeekClock times,
            Speakers speakers,
            Issue issue,
            ScheduleNews news,
            ScheduleClocks clocks,
            OfficeBoundary boundary,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock) {
        this.lock = lock;
        this.weeks = weeks;
        this.slots = slots;
        this.draft = draft;
        this.times = times;
        this.speakers = speakers;
        this.issue = issue;
        this.news = news;
        this.clocks = clocks;
        this.boundary = boundary;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** An office says that its draft is complete (SC-01). */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, SYSTEM})
    public void sendDraft(IsoWeek iso, Office office) {
        Week week = weeks.take(iso);
        boundary.requireOffice(currentActor.get(), office, subject(iso));
        require(week.state() == WeekState.OPEN || week.state() == WeekState.EXCHANGED, RuleCode.SC_01, "state", iso);
        boolean first = week.of(office).draftSent() == null;
        week.sendDraft(office, clock.instant());
        if (first) {
            news.draftSent(week, office);
        }
        clocks.keep(week);
    }

    /**
     * The Party Office puts the drafts together and asks the three offices for their word (SC-02). Until the drafts are due
     * nobody who has not sent his is shut out.
     */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF})
    public void consolidate(SeenWeek seen) {
        IsoWeek iso = seen.week();
        lock.takeWhole(iso);
        Week week = weeks.take(iso);
        boundary.requireOffice(currentActor.get(), Office.PARTY_OFFICE, subject(iso));
        require(week.state() == WeekState.OPEN || week.state() == WeekState.EXCHANGED, RuleCode.SC_02, "state", iso);
        requireSeen(seen);
        requireDrafts(week);
        Instant due = times.confirmationDue(iso);
        week.consolidate(clock.instant(), due);
        news.consolidated(week, due);
        clocks.keep(week);
    }

    /** The Party Office takes the consolidation back, so that drafts may be entered again; all are asked anew after that. */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF})
    public void reopen(SeenWeek seen) {
        IsoWeek iso = seen.week();
        lock.takeWhole(iso);
        Week week = weeks.take(iso);
        boundary.requireOffice(currentActor.get(), Office.PARTY_OFFICE, subject(iso));
        require(week.state() == WeekState.CONSOLIDATED, RuleCode.SC_02, "state", iso);
        requireSeen(seen);
        week.reopen();
        settleObjections(iso, objection -> true);
        clocks.keep(week);
    }

    /** A chief, or his deputy by mandate, confirms the draft he saw; one that has changed since is not confirmed. */
    @RolesAllowed({CHIEF, DEPUTY_CHIEF})
    public void confirm(SeenWeek seen) {
        IsoWeek iso = seen.week();
        lock.takeWhole(iso);
        Week week = weeks.take(iso);
        Actor actor = speaker(week);
        requireSeen(seen);
        settleObjections(iso, objection -> objection.office() == actor.office());
        week.confirm(actor.office(), seen.hash(), clock.instant(), actor.person(), actedFor(actor));
        news.spoken(week, actor.office());
        clocks.keep(week);
    }

    /** A chief objects to a row; at the cut-off it is listed as unsettled and climbs, and the rest is issued. */
    @RolesAllowed({CHIEF, DEPUTY_CHIEF})
    public void object(ObjectToRow command) {
        if (command.reason() == null || command.reason().isBlank()) {
            throw new InvalidInput(List.of(Problem.of("reason", "input.reason.empty")));
        }
        if (command.reason().length() > ObjectToRow.LONGEST_REASON) {
            throw new InvalidInput(List.of(new Problem("reason", "input.tooLong", ObjectToRow.LONGEST_REASON)));
        }
        Week week = weeks.take(command.week());
        Actor actor = speaker(week);
        requireSeen(command.seen());
        Slot slot = slots.find(command.slot());
        if (!slot.week().equals(command.week()) || !slot.state().exchanged()) {
            throw new ChangedMeanwhile(Subject.of(Slot.class, command.slot()));
        }
        weeks.add(new Objection(command.week(), actor.office(), slot.id(), command.reason(), clock.instant()));
        week.object(actor.office(), clock.instant(), actor.person(), actedFor(actor));
        news.objected(week, actor.office(), slot);
        clocks.keep(week);
    }

    /** Issues the week, all its settled rows or nothing; what is not settled is listed and climbs (SC-03, SC-10). */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF})
    public void issue(SeenWeek seen) {
        IsoWeek iso = seen.week();
        lock.takeWhole(iso);
        Week week = weeks.take(iso);
        boundary.requireOffice(currentActor.get(), Office.PARTY_OFFICE, subject(iso));
        require(week.mayBeIssued(clock.instant()), RuleCode.SC_03, "unconfirmed", iso);
        requireSeen(seen);
        issue.first(week);
        clocks.keep(week);
    }

    /**
     * Silence at the cut-off is consent, unless nobody could have spoken for the office (SC-03), or nobody waits for its
     * word any more.
     */
    @RolesAllowed(SYSTEM)
    public void deem(IsoWeek iso) {
        lock.takeWhole(iso);
        Week week = weeks.take(iso);
        if (!week.state().awaitsConsent()) {
            return;
        }
        Instant now = clock.instant();
        for (OfficeWord word : week.offices()) {
            if (!word.overdue(now)) {
                continue;
            }
            if (speakers.anyoneFor(word.office())) {
                week.deem(word.office(), draft.hash(iso), now);
                news.deemed(week, word.office());
            } else {
                news.nobodyCouldSpeak(week, word.office());
            }
        }
        clocks.keep(week);
    }

    /** Tells an office before the cut-off that nobody could speak for it. */
    @RolesAllowed(SYSTEM)
    public void warnOfSilence(IsoWeek iso) {
        Week week = weeks.take(iso);
        if (!week.state().awaitsConsent()) {
            return;
        }
        week.offices().stream()
                .filter(OfficeWord::isWaiting)
                .map(OfficeWord::office)
                .filter(office -> !speakers.anyoneFor(office))
                .forEach(office -> news.nobodyCouldSpeak(week, office));
    }

    /** What is done with a whole week is done with the slots that were looked at, each as it was then. */
    private void requireSeen(SeenWeek seen) {
        ChangedMeanwhile.unless(draft.hash(seen.week()).equals(seen.hash()), subject(seen.week()));
    }

    private Actor speaker(Week week) {
        Actor actor = currentActor.get();
        require(speakers.maySpeak(actor), RuleCode.SC_03, "speaker", week.week());
        require(week.state().awaitsConsent(), RuleCode.SC_03, "state", week.week());
        return actor;
    }

    private Long actedFor(Actor actor) {
        Optional<Long> chief = speakers.chiefActedFor(actor);
        return chief.orElse(null);
    }

    private void settleObjections(IsoWeek iso, Predicate<Objection> which) {
        weeks.openObjections(iso).stream().filter(which).forEach(objection -> objection.settle(clock.instant()));
    }

    private void requireDrafts(Week week) {
        Instant due = times.draftsDue(week.week());
        if (due.isAfter(clock.instant()) && !week.unsent().isEmpty()) {
            throw guard.refuse(
                    Breach.of(
                            RuleCode.SC_02,
                            "unsent",
                            Argument.week(week.week().toString()),
                            Argument.office(week.unsent().get(0).code()),
                            Argument.instant(due)),
                    subject(week.week()));
        }
    }

    private void require(boolean condition, RuleCode code, String variant, IsoWeek iso) {
        if (!condition) {
            throw guard.refuse(Breach.of(code, variant, Argument.week(iso.toString())), subject(iso));
        }
    }

    private static Subject subject(IsoWeek iso) {
        return Subject.of(Week.class, iso);
    }
}
