package vn.coordination.petition.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.Speakers;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.petition.Identity;
import vn.coordination.petition.IdentityAccess;
import vn.coordination.petition.Petition;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;

/** Who may work on a petition: an officer of the office that has it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Officers {
    static final List<Role> WORKING = List.of(Role.PETITION_OFFICER, Role.DIVISION_HEAD);

    private final Speakers speakers;
    private final PeopleQueries people;
    private final AccessRepository accesses;
    private final RegulationGuard guard;

    protected Officers() {
        this(null, null, null, null);
    }

    @Inject
    Officers(Speakers speakers, PeopleQueries people, AccessRepository accesses, RegulationGuard guard) {
        this.speakers = speakers;
        this.people = people;
        this.accesses = accesses;
        this.guard = guard;
    }

    void require(Petition petition, long officer) {
        if (!speakers.holders(petition.office(), WORKING).contains(officer)) {
            throw guard.refuse(Breach.of(RuleCode.PT_03, "officer").at("officer"), PetitionActs.subject(petition));
        }
        if (concerned(petition, officer)) {
            throw guard.refuse(Breach.of(RuleCode.PT_03, "conflict").at("officer"), PetitionActs.subject(petition));
        }
    }

    /** It is against him, as far as names tell. Whether he wrote it is not looked at, because the answer would tell who did. */
    private boolean concerned(Petition petition, long officer) {
        String name = people.names(Set.of(officer)).getOrDefault(officer, "");
        return NameInText.found(new Identity(name, "", "", ""), petition.target());
    }

    void requireWorked(Petition petition) {
        if (!petition.state().worked()) {
            Argument state = Argument.term("petition." + petition.state());
            throw guard.refuse(Breach.of(RuleCode.PT_03, "state", state), PetitionActs.subject(petition));
        }
    }

    /** Nobody who knew who wrote it has to any longer. */
    void dismiss(Petition petition, Instant now) {
        accesses.list(petition.id()).forEach(access -> access.end(now));
    }

    void requireOfOffice(Petition petition, long person) {
        if (!speakers.holders(petition.office(), List.of(Role.values())).contains(person)) {
            throw guard.refuse(Breach.of(RuleCode.PT_35, "office").at("person"), PetitionActs.subject(petition));
        }
    }

    /** Whoever works on it has to know who wrote it. */
    void admit(Petition petition, long officer, Instant now) {
        if (accesses.of(petition.id(), officer).isEmpty()) {
            accesses.add(new IdentityAccess(petition.id(), officer, "petition.officer", now));
        }
    }
}
