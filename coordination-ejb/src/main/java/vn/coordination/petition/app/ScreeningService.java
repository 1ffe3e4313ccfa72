package vn.coordination.petition.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import vn.coordination.petition.Classification;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.ScreeningItem;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;

/** From the numbered letter to the known matter: an officer is named, he screens, classifies and rules duplicates out. */
@Stateless
@RolesAllowed({PETITION_OFFICER, DIVISION_HEAD, DEPUTY_CHIEF, CHIEF})
public class ScreeningService {
    private static final SimpleActs SIMPLE = new SimpleActs(PetitionAct.SPLIT_UP, PetitionAct.ROUTE);

    private final PetitionActs acts;
    private final DuplicateFinder duplicates;
    private final Officers officers;
    private final RegulationGuard guard;

    protected ScreeningService() {
        this(null, null, null, null);
    }

    @Inject
    public ScreeningService(PetitionActs acts, DuplicateFinder duplicates, Officers officers, RegulationGuard guard) {
        this.acts = acts;
        this.duplicates = duplicates;
        this.officers = officers;
        this.guard = guard;
    }

    /** Splits it up, or goes on to its outcome. */
    public long act(DoAct command, PetitionAct act) {
        return SIMPLE.perform(acts, command, act);
    }

    /** @param officer person who works on it from now on, and may know who wrote it */
    public long assign(DoAct command, long officer) {
        return acts.perform(command, PetitionAct.ASSIGN, (petition, doing) -> {
            officers.require(petition, officer);
            petition.assign(officer, doing);
            officers.admit(petition, officer, doing.at());
        });
    }

    /** Gives it to another officer, or to the first one of the office that has taken it over. */
    public long reassign(DoAct command, long officer) {
        return acts.consider(command, (petition, doing) -> {
            officers.requireWorked(petition);
            officers.require(petition, officer);
            petition.reassign(officer);
            officers.admit(petition, officer, doing.at());
        });
    }

    /** It lacks what it must have to be processed; what that is, is recorded (PT-04). */
    public long findIneligible(DoAct command, Set<ScreeningItem> lacking) {
        return acts.perform(command, PetitionAct.FIND_INELIGIBLE, (petition, doing) -> {
            if (lacking.isEmpty()) {
                throw guard.refuse(Breach.of(RuleCode.PT_04, "items").at("lacking"), PetitionActs.subject(petition));
            }
            petition.findIneligible(lacking, doing);
        });
    }

    public long classify(DoAct command, Classification found) {
        return acts.perform(command, PetitionAct.CLASSIFY, (petition, doing) -> petition.classify(found, doing));
    }

    /** Searches the petitions of all three offices (PT-07). */
    public long checkDuplicates(DoAct command) {
        return acts.perform(command, PetitionAct.CHECK_DUPLICATES, (petition, doing) -> {
            petition.act(PetitionAct.CHECK_DUPLICATES, doing);
            duplicates.search(petition);
        });
    }

    /** It is no duplicate of the other, because of what the note says. */
    public long ruleOut(DoAct command, long other) {
        return acts.consider(command, (petition, doing) -> duplicates.ruleOut(petition, other, doing));
    }

    /** Goes on in the dossier of the other, whose office keeps the lead (PT-08). */
    public long merge(DoAct command, long other) {
        return acts.perform(command, PetitionAct.MERGE, (petition, doing) -> duplicates.merge(petition, other, doing));
    }
}
