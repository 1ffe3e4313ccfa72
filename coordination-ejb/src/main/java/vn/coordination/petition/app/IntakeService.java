package vn.coordination.petition.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.CITIZEN_RECEIVER;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;
import static vn.coordination.identity.Role.Name.RECORDS_CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.Doing;
import vn.coordination.petition.Identity;
import vn.coordination.petition.IdentityAccess;
import vn.coordination.petition.Petition;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.Petitioner;
import vn.coordination.petition.ReceivePetition;
import vn.coordination.petition.seal.app.IdentityVault;
import vn.coordination.petition.seal.app.Place;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.shared.City;

/** The one entry point of an office: whatever arrives is received, and gets its one number (PT-01). */
@Stateless
@RolesAllowed({RECORDS_CLERK, CITIZEN_RECEIVER, PETITION_OFFICER})
public class IntakeService {
    private PetitionRepository petitions;
    private PetitionActs acts;
    private PetitionClockKeeper clocks;
    private IdentityVault vault;
    private AccessRepository accesses;
    private DuplicateFinder duplicates;
    private Discretion discretion;
    private RegulationGuard guard;
    private CurrentActor currentActor;
    private Clock clock;

    protected IntakeService() {}

    @Inject
    IntakeService(
            PetitionRepository petitions,
            PetitionActs acts,
            PetitionClockKeeper clocks,
            IdentityVault vault,
            AccessRepository accesses,
            DuplicateFinder duplicates,
            Discretion discretion,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock) {
        this.petitions = petitions;
        this.acts = acts;
        this.clocks = clocks;
        this.vault = vault;
        this.accesses = accesses;
        this.duplicates = duplicates;
        this.discretion = discretion;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Takes it in without a number, as when a box is emptied. */
    public long receive(ReceivePetition command) {
        return store(command).id();
    }

    /** Takes it in and numbers it at once. */
    public long enter(ReceivePetition command) {
        Petition petition = store(command);
        return number(new DoAct(petition.id(), petition.version(), ""));
    }

    /** Numbers what was taken in before; without the citizen's identity a deputy chief does so, with a reason (PT-02). */
    @RolesAllowed({RECORDS_CLERK, CITIZEN_RECEIVER, PETITION_OFFICER, DEPUTY_CHIEF, CHIEF})
    public long register(DoAct command) {
        return number(command);
    }

    private long number(DoAct command) {
        return acts.perform(
                command,
                PetitionAct.REGISTER,
                (petition, doing) -> petition.register(
                        petitions.number(
                                petition.entryOffice(),
                                LocalDate.ofInstant(doing.at(), City.ZONE).getYear()),
                        doing));
    }

    private Petition store(ReceivePetition command) {
        require(command);
        Actor actor = currentActor.get();
        Petition petition = new Petition(command, new Doing(actor.office(), actor.person(), clock.instant()));
        petitions.add(petition);
        int position = 0;
        for (Identity writer : command.writers()) {
            position++;
            String sealed = vault.seal(writer, Place.ofWriter(petition.id(), position));
            petitions.add(new Petitioner(petition.id(), position, sealed));
        }
        duplicates.mark(petition, command.writers());
        accesses.add(new IdentityAccess(petition.id(), actor.person(), "petition.receiver", clock.instant()));
        clocks.keep(petition);
        return petition;
    }

    /** What arrives has arrived already, and nothing that is written about it names who wrote it. */
    private void require(ReceivePetition command) {
        Subject subject = Subject.fresh(Petition.class);
        if (command.arrival().on().isAfter(acts.today())) {
            throw guard.refuse(Breach.of(RuleCode.PT_01, "future").at("arrivedOn"), subject);
        }
        discretion.require(command.writers(), command.summary(), "summary", subject);
        discretion.require(command.writers(), command.target(), "target", subject);
        discretion.require(command.writers(), command.arrival().forwarder(), "forwarder", subject);
    }
}
