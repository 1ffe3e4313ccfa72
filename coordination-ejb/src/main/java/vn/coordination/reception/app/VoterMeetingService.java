package vn.coordination.reception.app;

import static vn.coordination.identity.Role.Name.CITIZEN_RECEIVER;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;
import static vn.coordination.identity.Role.Name.RECORDS_CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Channel;
import vn.coordination.petition.app.IntakeService;
import vn.coordination.reception.HearVoter;
import vn.coordination.reception.ReceptionRules;
import vn.coordination.reception.VoterRecommendation;
import vn.coordination.rule.app.RegulationGuard;

/** Takes in what was heard at meetings with voters, as a petition or as a recommendation (VR-06). */
@Stateless
@RolesAllowed({RECORDS_CLERK, CITIZEN_RECEIVER, PETITION_OFFICER})
public class VoterMeetingService {
    private final ReceptionRepository records;
    private final IntakeService intake;
    private final OfficeBoundary boundary;
    private final RegulationGuard guard;
    private final CurrentActor currentActor;

    protected VoterMeetingService() {
        this(null, null, null, null, null);
    }

    @Inject
    public VoterMeetingService(
            ReceptionRepository records,
            IntakeService intake,
            OfficeBoundary boundary,
            RegulationGuard guard,
            CurrentActor currentActor) {
        this.records = records;
        this.intake = intake;
        this.boundary = boundary;
        this.guard = guard;
        this.currentActor = currentActor;
    }

    /** The id of the petition, or of the recommendation. */
    public long enter(HearVoter command) {
        Subject subject = Subject.fresh(VoterRecommendation.class);
        boundary.requireOffice(currentActor.get(), Office.COUNCIL_OFFICE, subject);
        guard.enforce(ReceptionRules.VOTER_MEETING, command.word(), subject, List.of());
        if (command.petition() != null) {
            return intake.enter(command.petition().through(Channel.VOTER_MEETING));
        }
        VoterRecommendation recommendation =
                new VoterRecommendation(Office.COUNCIL_OFFICE, command.heardOn(), command.kind(), command.summary());
        records.add(recommendation);
        return recommendation.id();
    }
}
