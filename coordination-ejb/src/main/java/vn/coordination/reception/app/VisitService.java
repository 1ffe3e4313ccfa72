package vn.coordination.reception.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.CITIZEN_RECEIVER;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.petition.Channel;
import vn.coordination.petition.app.IntakeService;
import vn.coordination.petition.app.NameInText;
import vn.coordination.petition.seal.app.IdentityVault;
import vn.coordination.reception.JointHandling;
import vn.coordination.reception.Reception;
import vn.coordination.reception.ReceptionDay;
import vn.coordination.reception.ReceptionHost;
import vn.coordination.reception.ReceptionRules;
import vn.coordination.reception.RecordVisit;
import vn.coordination.reception.Visit;
import vn.coordination.rule.Breach;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;

/** The reception register: who came, what for, and what it came to. A petition handed in is entered with it or not at all. */
@Stateless
@RolesAllowed({CITIZEN_RECEIVER, PETITION_OFFICER})
public class VisitService {
    private ReceptionRepository records;
    private IntakeService intake;
    private IdentityVault vault;
    private ReceptionClockKeeper clocks;
    private ReceptionNews news;
    private OfficeBoundary boundary;
    private RegulationGuard guard;
    private RuleBook book;
    private CurrentActor currentActor;
    private Clock clock;

    protected VisitService() {}

    @Inject
    VisitService(
            ReceptionRepository records,
            IntakeService intake,
            IdentityVault vault,
            ReceptionClockKeeper clocks,
            ReceptionNews news,
            OfficeBoundary boundary,
            RegulationGuard guard,
            RuleBook book,
            CurrentActor currentActor,
            Clock clock) {
        this.records = records;
        this.intake = intake;
        this.vault = vault;
        this.clocks = clocks;
        this.news = news;
        this.boundary = boundary;
        this.guard = guard;
        this.book = book;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public long record(RecordVisit command) {
        Subject subject = Subject.fresh(Visit.class);
        if (NameInText.found(command.visitor(), command.summary())) {
            throw guard.refuse(Breach.of(RuleCode.PT_35, "named").at("summary"), subject);
        }
        ReceptionDay day = command.receptionDay() == null ? null : records.day(command.receptionDay());
        Actor actor = currentActor.get();
        boundary.requireOffice(actor, day == null ? actor.office() : day.office(), subject);
        if (day != null && !day.state().receives()) {
            throw guard.refuse(Breach.of(RuleCode.PT_48, "state").at("receptionDay"), subject);
        }
        boolean online = day != null && day.form().needsConnection();
        guard.enforce(ReceptionRules.HEARING, command.hearing(online), subject, List.of());
        Visit visit = new Visit(command, reception(actor, day), gathers(command), petition(command, day));
        records.add(visit);
        if (visit.petition().isEmpty()) {
            visit.seal(vault.seal(command.visitor(), VisitorSeals.place(visit.id())));
        }
        clocks.keep(visit);
        if (visit.gathering()) {
            news.gathering(visit);
        }
        return visit.id();
    }

    private Reception reception(Actor actor, ReceptionDay day) {
        long receiver = day == null ? actor.person() : day.receiver();
        return new Reception(actor.office(), receiver, actor.person(), clock.instant());
    }

    private Long petition(RecordVisit command, ReceptionDay day) {
        if (command.petition() == null) {
            return null;
        }
        boolean toLeader = day != null && day.host() == ReceptionHost.LEADER;
        return intake.enter(command.petition().through(toLeader ? Channel.LEADER : Channel.DESK));
    }

    /** As many as make a collective petition are a gathering. */
    private boolean gathers(RecordVisit command) {
        int many = book.parametersAsOf(clock.instant().atZone(City.ZONE).toLocalDate())
                .count(ParameterKey.PT_41_COLLECTIVE);
        return command.complex() || command.people() >= many;
    }

    /** A head signed a notice of refusal on paper, which the desk then gives (PT-46). */
    @RolesAllowed({DIVISION_HEAD, DEPUTY_CHIEF, CHIEF})
    public long signNotice(long id, int version) {
        Visit visit = owing(id, version);
        visit.signNotice(currentActor.get().person());
        return id;
    }

    /** The notice that a head signed on paper was given (PT-46). */
    public long giveNotice(long id, int version, String notice) {
        Visit visit = owing(id, version);
        if (visit.noticeSigner().isEmpty()) {
            throw guard.refuse(Breach.of(RuleCode.PT_46, "unsigned"), subject(visit));
        }
        visit.notice(notice, clock.instant());
        clocks.keep(visit);
        return id;
    }

    /** What one of the three offices does in a gathering, whichever of them it came to (PT-53). */
    @RolesAllowed({CHIEF, DEPUTY_CHIEF})
    public long handleJointly(long id, String note) {
        Visit visit = records.visit(id);
        if (!visit.gathering()) {
            throw guard.refuse(Breach.of(RuleCode.PT_53, "state"), subject(visit));
        }
        Actor actor = currentActor.get();
        Instant now = clock.instant();
        records.add(new JointHandling(id, actor.office(), actor.person(), now, note));
        return id;
    }

    /** A visit of the actor's office for which a notice of refusal is still to be given. */
    private Visit owing(long id, int version) {
        Visit visit = records.visit(id, version);
        boundary.requireOffice(currentActor.get(), visit.office(), subject(visit));
        if (!visit.owesNotice() || visit.noticed()) {
            throw guard.refuse(Breach.of(RuleCode.PT_46, "state"), subject(visit));
        }
        return visit;
    }

    private static Subject subject(Visit visit) {
        return Subject.of(Visit.class, visit.id());
    }
}
