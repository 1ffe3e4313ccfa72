package vn.coordination.petition.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.CITIZEN_RECEIVER;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;
import static vn.coordination.identity.Role.Name.RECORDS_CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.petition.Identity;
import vn.coordination.petition.IdentityAccess;
import vn.coordination.petition.IdentityLook;
import vn.coordination.petition.Petition;
import vn.coordination.petition.seal.app.IdentityVault;
import vn.coordination.petition.seal.app.Place;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;

/**
 * Who wrote a petition. Of a denunciation, and of anything not classified yet, only who is on its access list may know,
 * and every look is recorded with its purpose (PT-35); of others the officers of the office that has it.
 */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, PETITION_OFFICER, CITIZEN_RECEIVER, RECORDS_CLERK})
public class IdentityService {
    private final PetitionRepository petitions;
    private final AccessRepository accesses;
    private final IdentityVault vault;
    private final Discretion discretion;
    private final Officers officers;
    private final OfficeBoundary boundary;
    private final RegulationGuard guard;
    private final CurrentActor currentActor;
    private final Clock clock;

    protected IdentityService() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public IdentityService(
            PetitionRepository petitions,
            AccessRepository accesses,
            IdentityVault vault,
            Discretion discretion,
            Officers officers,
            OfficeBoundary boundary,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock) {
        this.petitions = petitions;
        this.accesses = accesses;
        this.vault = vault;
        this.discretion = discretion;
        this.officers = officers;
        this.boundary = boundary;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @param purpose what it is needed for, of a shielded petition; written into the log of looks */
    public List<Identity> look(long petitionId, String purpose) {
        look(petitionId, null, purpose);
        return petitions.writersOf(petitionId).stream()
                .map(writer -> vault.open(writer.sealed(), Place.ofWriter(petitionId, writer.position())))
                .toList();
    }

    /** The hand on a scan tells who wrote it as well as his name does. */
    public void lookAtScan(long petitionId, int scan, String purpose) {
        look(petitionId, scan, purpose);
    }

    private void look(long petitionId, Integer scan, String purpose) {
        Petition petition = petitions.get(petitionId);
        Actor actor = currentActor.get();
        boundary.requireOffice(actor, petition.office(), PetitionActs.subject(petition));
        if (petition.shielded()) {
            record(petition, scan, actor, purpose);
        }
    }

    private void record(Petition petition, Integer scan, Actor actor, String purpose) {
        Subject subject = PetitionActs.subject(petition);
        if (accesses.of(petition.id(), actor.person()).isEmpty()) {
            throw guard.refuse(Breach.of(RuleCode.PT_35, "list"), subject);
        }
        if (purpose == null || purpose.isBlank()) {
            throw guard.refuse(Breach.of(RuleCode.PT_35, "purpose").at("purpose"), subject);
        }
        discretion.require(petition, purpose, "purpose");
        accesses.add(new IdentityLook(petition.id(), scan, actor.person(), clock.instant(), purpose));
    }

    /** Puts somebody of the office on the list, because of what he has to do with it. */
    @RolesAllowed({DEPUTY_CHIEF, CHIEF})
    public void admit(long petitionId, long person, String reason) {
        Petition petition = petitions.take(petitionId);
        boundary.requireOffice(currentActor.get(), petition.office(), PetitionActs.subject(petition));
        officers.requireOfOffice(petition, person);
        discretion.require(petition, reason, "reason");
        if (accesses.of(petitionId, person).isEmpty()) {
            accesses.add(new IdentityAccess(petitionId, person, reason, clock.instant()));
        }
    }

    /** Takes somebody off the list. */
    @RolesAllowed({DEPUTY_CHIEF, CHIEF})
    public void exclude(long petitionId, long person) {
        Petition petition = petitions.take(petitionId);
        boundary.requireOffice(currentActor.get(), petition.office(), PetitionActs.subject(petition));
        accesses.of(petitionId, person).ifPresent(access -> access.end(clock.instant()));
    }
}
