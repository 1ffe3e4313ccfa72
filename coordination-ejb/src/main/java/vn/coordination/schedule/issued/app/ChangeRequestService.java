package vn.coordination.schedule.issued.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Access;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.AskChange;
import vn.coordination.schedule.ChangeRequest;
import vn.coordination.schedule.DecideChange;
import vn.coordination.schedule.Problem;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.app.InvalidInput;
import vn.coordination.schedule.app.References;
import vn.coordination.schedule.app.ScheduleNews;
import vn.coordination.schedule.app.SlotLock;
import vn.coordination.schedule.app.Slots;
import vn.coordination.shared.IsoWeek;

/** After issue a coordinator asks for a change, and the chief approves it, which carries it out, or refuses it (SC-11). */
@Stateless
public class ChangeRequestService {
    private SlotLock lock;
    private References references;
    private Slots slots;
    private ChangeRequestRepository requests;
    private ChangeAfterIssue changes;
    private ScheduleNews news;
    private OfficeBoundary boundary;
    private RegulationGuard guard;
    private CurrentActor currentActor;
    private Clock clock;

    protected ChangeRequestService() {}

    @Inject
    ChangeRequestService(
            SlotLock lock,
            References references,
            Slots slots,
            ChangeRequestRepository requests,
            ChangeAfterIssue changes,
            ScheduleNews news,
            OfficeBoundary boundary,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock) {
        this.lock = lock;
        this.references = references;
        this.slots = slots;
        this.requests = requests;
        this.changes = changes;
        this.news = news;
        this.boundary = boundary;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What could not be held anyway is refused at once; what a chief may lift waits for him. A later request replaces one. */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF})
    public long ask(AskChange command) {
        InvalidInput.ifAny(problems(command));
        lock.take(command.slot(), command.plan());
        Actor actor = currentActor.get();
        Slot slot = slots.find(command.slot(), command.version());
        boundary.require(actor, Access.EDIT, slot, subject(slot));
        changes.foresee(slot, command.plan());
        requests.openOf(slot.id()).forEach(earlier -> earlier.withdraw(clock.instant()));
        boolean secret = command.plan() != null && command.plan().secret();
        ChangeRequest request = new ChangeRequest(
                slot, WantedPlan.write(command.plan()), secret, command.reason(), actor.person(), clock.instant());
        requests.add(request);
        news.changeAsked(request, slot);
        return request.id();
    }

    /** The chief approves what he was shown: judged anew by every rule as things stand, and carried out whole or refused whole. */
    @RolesAllowed({CHIEF, DEPUTY_CHIEF})
    public long approve(DecideChange command) {
        ChangeRequestRepository.Footprint about = requests.footprint(command.request());
        lock.take(about.slot(), about.wanted().orElse(null));
        ChangeRequest request = open(command);
        Actor actor = currentActor.get();
        Slot slot = slots.find(request.slot());
        boundary.require(actor, Access.EDIT, slot, subject(slot));
        if (request.isOvertakenBy(slot)) {
            throw guard.refuse(Breach.of(RuleCode.SC_11, "overtaken", Argument.slot(slot.id())), subject(slot));
        }
        IsoWeek week = slot.week();
        changes.carryOut(slot, about.wanted(), request.reason(), actor, command.lifted());
        request.approve(changes.decider(actor), clock.instant(), changes.issueOf(week));
        news.changeDecided(request, slot);
        return request.id();
    }

    @RolesAllowed({CHIEF, DEPUTY_CHIEF})
    public long refuse(DecideChange command) {
        if (command.answer() == null || command.answer().isBlank()) {
            throw new InvalidInput(List.of(Problem.of("reason", "input.reason.empty")));
        }
        ChangeRequest request = open(command);
        Actor actor = currentActor.get();
        Slot slot = slots.find(request.slot());
        boundary.require(actor, Access.EDIT, slot, subject(slot));
        changes.requireSpeaker(slot, actor);
        request.refuse(changes.decider(actor), clock.instant(), command.answer());
        news.changeDecided(request, slot);
        return request.id();
    }

    /** The office no longer wants it. */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF})
    public long withdraw(DecideChange command) {
        ChangeRequest request = open(command);
        Slot slot = slots.find(request.slot());
        boundary.require(currentActor.get(), Access.EDIT, slot, subject(slot));
        request.withdraw(clock.instant());
        return request.id();
    }

    private ChangeRequest open(DecideChange command) {
        ChangeRequest request = requests.find(command.request(), command.version());
        if (!request.isOpen()) {
            throw guard.refuse(
                    Breach.of(RuleCode.SC_11, "decided", Argument.slot(request.slot())),
                    Subject.of(ChangeRequest.class, request.id()));
        }
        return request;
    }

    private List<Problem> problems(AskChange command) {
        List<Problem> problems = new ArrayList<>();
        SlotPlan plan = command.plan();
        if (plan != null) {
            problems.addAll(references.problems(command.slot(), plan));
        }
        if (command.reason() == null || command.reason().isBlank()) {
            problems.add(Problem.of("reason", "input.reason.empty"));
        } else if (command.reason().length() > AskChange.LONGEST_REASON) {
            problems.add(new Problem("reason", "input.tooLong", AskChange.LONGEST_REASON));
        }
        return problems;
    }

    private static Subject subject(Slot slot) {
        return Subject.of(Slot.class, slot.id());
    }
}
