package vn.coordination.petition.scan.app;

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
import java.util.Optional;
import vn.coordination.document.FileLimits;
import vn.coordination.document.FileType;
import vn.coordination.document.KeepFacts;
import vn.coordination.document.SecrecyLevel;
import vn.coordination.document.app.FileDoor;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.petition.Petition;
import vn.coordination.petition.PetitionScan;
import vn.coordination.petition.app.IdentityService;
import vn.coordination.petition.app.PetitionActs;
import vn.coordination.petition.app.Petitions;

/** The papers of a petition as scans: added by the office that has it, opened by whoever may know who wrote it (PT-35). */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, PETITION_OFFICER, CITIZEN_RECEIVER, RECORDS_CLERK})
public class ScanService {
    private final Petitions petitions;
    private final ScanRepository scans;
    private final FileDoor door;
    private final IdentityService identities;
    private final OfficeBoundary boundary;
    private final CurrentActor currentActor;
    private final Clock clock;

    protected ScanService() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ScanService(
            Petitions petitions,
            ScanRepository scans,
            FileDoor door,
            IdentityService identities,
            OfficeBoundary boundary,
            CurrentActor currentActor,
            Clock clock) {
        this.petitions = petitions;
        this.scans = scans;
        this.door = door;
        this.identities = identities;
        this.boundary = boundary;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Asked before a file is read, so that no more of it is read than they allow. */
    public FileLimits limits() {
        return door.limits(FileType.SCANS);
    }

    /**
     * Adds all of them or none.
     *
     * @param level the highest of all, as whoever adds them states it
     * @return the number of the last one
     */
    @RolesAllowed({RECORDS_CLERK, CITIZEN_RECEIVER, PETITION_OFFICER})
    public int attach(long petitionId, List<byte[]> contents, SecrecyLevel level) {
        contents.forEach(this::requireScan);
        int number = scans.last(petitionId);
        Petition petition = petitions.get(petitionId);
        Actor actor = currentActor.get();
        boundary.requireOffice(actor, petition.office(), PetitionActs.subject(petition));
        door.keep(new KeepFacts(level, false, true), PetitionActs.subject(petition));
        for (byte[] content : contents) {
            number++;
            FileType type = FileType.of(content).orElseThrow();
            scans.add(
                    new PetitionScan(petitionId, number, type, content.length, actor.person(), clock.instant()),
                    content);
        }
        return number;
    }

    private void requireScan(byte[] content) {
        limits().problem(content).ifPresent(problem -> {
            throw new IllegalArgumentException("no scan: " + problem);
        });
    }

    /**
     * What a scan shows, by the same right and with the same record as a look at who wrote the petition.
     *
     * @param purpose what it is needed for, of a shielded petition
     */
    public Optional<OpenedScan> open(long petition, int number, String purpose) {
        return scans.find(petition, number).map(scan -> {
            identities.lookAtScan(petition, number, purpose);
            return new OpenedScan(number, scan.type(), scans.content(scan));
        });
    }
}
