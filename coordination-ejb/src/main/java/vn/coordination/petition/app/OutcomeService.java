package vn.coordination.petition.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Petition;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionKind;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;

/** What becomes of a petition is said by a head or chief, and never by who received it. */
@Stateless
@RolesAllowed({DIVISION_HEAD, DEPUTY_CHIEF, CHIEF})
public class OutcomeService {
    private static final SimpleActs SIMPLE = new SimpleActs(
            PetitionAct.ACCEPT,
            PetitionAct.REFUSE,
            PetitionAct.GUIDE,
            PetitionAct.RETURN,
            PetitionAct.ORDER,
            PetitionAct.FILE,
            PetitionAct.VERIFY,
            PetitionAct.KEEP_SUSPENDED,
            PetitionAct.SET_DIALOGUE,
            PetitionAct.HOLD_DIALOGUE,
            PetitionAct.DECIDE,
            PetitionAct.CONCLUDE,
            PetitionAct.ENFORCE,
            PetitionAct.GO_TO_SECOND_LEVEL);

    private final PetitionActs acts;
    private final PetitionRepository petitions;
    private final PetitionClockKeeper clocks;
    private final Discretion discretion;
    private final PetitionNews news;
    private final RegulationGuard guard;

    protected OutcomeService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public OutcomeService(
            PetitionActs acts,
            PetitionRepository petitions,
            PetitionClockKeeper clocks,
            Discretion discretion,
            PetitionNews news,
            RegulationGuard guard) {
        this.acts = acts;
        this.petitions = petitions;
        this.clocks = clocks;
        this.discretion = discretion;
        this.news = news;
        this.guard = guard;
    }

    public long act(DoAct command, PetitionAct act) {
        return SIMPLE.perform(acts, command, act);
    }

    /**
     * Sends it on to a competent body outside of the three offices.
     *
     * @param answerDue the last day, in the city, on which that body answers in time
     */
    public long forward(DoAct command, String to, LocalDate answerDue) {
        return acts.perform(command, PetitionAct.FORWARD, (petition, doing) -> {
            discretion.require(petition, to, "to");
            requireFirst(petition);
            petition.forward(to, answerDue, doing);
        });
    }

    private void requireFirst(Petition petition) {
        boolean denunciation =
                petition.kind().filter(PetitionKind.DENUNCIATION::equals).isPresent();
        if (denunciation && !petitions.noteForwarding(petition)) {
            throw guard.refuse(Breach.of(RuleCode.PT_24), PetitionActs.subject(petition));
        }
    }

    /** Its writer takes it back (PT-43); an office that it was on its way to waits no longer, and is told so. */
    public long withdraw(DoAct command) {
        return acts.perform(command, PetitionAct.WITHDRAW, (petition, doing) -> {
            Optional<Office> bound = petition.boundFor();
            petition.act(PetitionAct.WITHDRAW, doing);
            bound.ifPresent(to -> news.withdrawn(petition, to));
        });
    }

    /** Gives a complex case more time, for criteria of the law (PT-16). */
    public long extend(DoAct command) {
        return acts.perform(command, PetitionAct.EXTEND, (petition, doing) -> {
            petition.extend(command.criteria(), doing);
            clocks.extend(petition);
        });
    }

    /** Its clock stands still until the cause is gone (PT-20). */
    public long suspend(DoAct command) {
        return acts.perform(command, PetitionAct.SUSPEND, (petition, doing) -> {
            petition.act(PetitionAct.SUSPEND, doing);
            clocks.pause(petition, "petition.suspended");
        });
    }

    public long resume(DoAct command) {
        return acts.perform(command, PetitionAct.RESUME, (petition, doing) -> {
            petition.act(PetitionAct.RESUME, doing);
            clocks.resume(petition);
        });
    }
}
