package vn.coordination.petition.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.organisation.Office;
import vn.coordination.petition.ActFacts;
import vn.coordination.petition.Competence;
import vn.coordination.petition.Doing;
import vn.coordination.petition.Petition;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionRules;
import vn.coordination.rule.Approver;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.Waiver;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;

/** How every act on a petition goes: locked, of this office, allowed by competence and rules, done, its clocks kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PetitionActs {
    private PetitionRepository petitions;
    private PetitionClockKeeper clocks;
    private FactsMaker facts;
    private Discretion discretion;
    private OfficeBoundary boundary;
    private RegulationGuard guard;
    private RuleBook book;
    private CurrentActor currentActor;
    private Clock clock;

    protected PetitionActs() {}

    @Inject
    PetitionActs(
            PetitionRepository petitions,
            PetitionClockKeeper clocks,
            FactsMaker facts,
            Discretion discretion,
            OfficeBoundary boundary,
            RegulationGuard guard,
            RuleBook book,
            CurrentActor currentActor,
            Clock clock) {
        this.petitions = petitions;
        this.clocks = clocks;
        this.facts = facts;
        this.discretion = discretion;
        this.boundary = boundary;
        this.guard = guard;
        this.book = book;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** An act of the office that has the petition. */
    long perform(DoAct command, PetitionAct act, BiConsumer<Petition, Doing> doing) {
        return perform(command, act, null, doing);
    }

    /** @param to the office that a transfer is meant for; null for any other act */
    long perform(DoAct command, PetitionAct act, Office to, BiConsumer<Petition, Doing> doing) {
        Petition petition = petitions.take(command.petition(), command.version());
        Actor actor = currentActor.get();
        boundary.requireOffice(actor, petition.office(), subject(petition));
        return carryOut(petition, command, act, to, actor, doing);
    }

    /** Something an officer finds out, which leads the petition nowhere. */
    long consider(DoAct command, BiConsumer<Petition, Doing> doing) {
        Petition petition = petitions.take(command.petition(), command.version());
        Actor actor = currentActor.get();
        boundary.requireOffice(actor, petition.office(), subject(petition));
        requireDiscretion(petition, command);
        doing.accept(petition, doing(actor, command));
        clocks.keep(petition);
        return petition.id();
    }

    /** An act of the office that the petition is bound for. */
    long answer(DoAct command, PetitionAct act, BiConsumer<Petition, Doing> doing) {
        Petition petition = petitions.take(command.petition(), command.version());
        Actor actor = currentActor.get();
        boundary.requireOffice(actor, petition.boundFor().orElse(petition.office()), subject(petition));
        return carryOut(petition, command, act, null, actor, doing);
    }

    /** The act that is done by a letter, on a petition that was taken for it, of an office that was asked for. */
    public void record(Petition petition, PetitionAct act, String letter, Actor actor) {
        DoAct command = new DoAct(petition.id(), petition.version(), letter);
        carryOut(petition, command, act, null, actor, (taken, doing) -> taken.act(act, doing));
    }

    private long carryOut(
            Petition petition,
            DoAct command,
            PetitionAct act,
            Office to,
            Actor actor,
            BiConsumer<Petition, Doing> doing) {
        requireAnother(petition, act, actor);
        requireDiscretion(petition, command);
        judge(petition, command, act, to, actor);
        Set<Office> before = clocks.concerned(petition);
        doing.accept(petition, doing(actor, command));
        clocks.keep(petition, before);
        return petition.id();
    }

    /** Duties are separate: who received it does not approve its outcome. */
    private void requireAnother(Petition petition, PetitionAct act, Actor actor) {
        if (act.approval() && petition.receiver() == actor.person()) {
            throw guard.refuse(Breach.of(RuleCode.SS_08, "receiver"), subject(petition));
        }
    }

    private void requireDiscretion(Petition petition, DoAct command) {
        discretion.require(petition, command.note(), "note");
        discretion.require(petition, command.approval(), "approval");
    }

    private Doing doing(Actor actor, DoAct command) {
        return new Doing(
                actor.office(), actor.person(), clock.instant(), command.ground(), command.note(), command.day());
    }

    private void judge(Petition petition, DoAct command, PetitionAct act, Office to, Actor actor) {
        Instant now = clock.instant();
        ActFacts judged = facts.of(petition, command, act, to, actor, now);
        List<Waiver> waivers = waivers(actor, command.approval(), now);
        LocalDate lodged = petition.arrival().on();
        guard.enforce(PetitionRules.ACT, judged, subject(petition), waivers, lodged);
        Competence.against(judged, book.parametersAsOf(Competence.law(judged))).ifPresent(breach -> {
            throw guard.refuse(breach, subject(petition));
        });
    }

    /** What a deputy chief's reason lifts; a chief may what his deputy may. */
    private static List<Waiver> waivers(Actor actor, String reason, Instant now) {
        if (reason.isBlank() || !actor.hasAny(Role.CHIEF, Role.DEPUTY_CHIEF)) {
            return List.of();
        }
        return Stream.of(RuleCode.values())
                .filter(code -> code.name().startsWith("PT_"))
                .filter(code -> code.approver().equals(Optional.of(Approver.DEPUTY_CHIEF)))
                .map(code -> new Waiver(code, actor.account(), reason, now))
                .toList();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(City.ZONE));
    }

    public static Subject subject(Petition petition) {
        return Subject.of(Petition.class, petition.id());
    }
}
