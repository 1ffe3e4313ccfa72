package vn.coordination.reception.app;

import static vn.coordination.identity.Role.Name.CITIZEN_RECEIVER;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.Identity;

/** Who came on a visit: every look is recorded with its purpose, and at a denunciation only who received him may (PT-35). */
@Stateless
@RolesAllowed({CITIZEN_RECEIVER, PETITION_OFFICER, DEPUTY_CHIEF})
public class VisitorService {
    private final ReceptionRepository records;
    private final Visitors visitors;
    private final CurrentActor currentActor;

    protected VisitorService() {
        this(null, null, null);
    }

    @Inject
    VisitorService(ReceptionRepository records, Visitors visitors, CurrentActor currentActor) {
        this.records = records;
        this.visitors = visitors;
        this.currentActor = currentActor;
    }

    /** Empty where a petition was handed in: that keeps who he is, under its own list. */
    public Optional<Identity> look(long visit, String purpose) {
        return visitors.look(records.visit(visit), currentActor.get(), purpose);
    }
}
