package vn.coordination.petition.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import vn.coordination.audit.Subject;
import vn.coordination.petition.Identity;
import vn.coordination.petition.Petition;
import vn.coordination.petition.seal.app.IdentityVault;
import vn.coordination.petition.seal.app.Place;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;

/** Keeps out of everything that is written about a petition who wrote it, while that is a secret (PT-35). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Discretion {
    private final PetitionRepository petitions;
    private final IdentityVault vault;
    private final RegulationGuard guard;

    protected Discretion() {
        this(null, null, null);
    }

    @Inject
    Discretion(PetitionRepository petitions, IdentityVault vault, RegulationGuard guard) {
        this.petitions = petitions;
        this.vault = vault;
        this.guard = guard;
    }

    /** @param field of the form, where the refusal is shown */
    public void require(Petition petition, String text, String field) {
        if (petition.shielded() && !text.isBlank()) {
            require(writers(petition.id()), text, field, PetitionActs.subject(petition));
        }
    }

    void require(Collection<Identity> writers, String text, String field, Subject subject) {
        if (writers.stream().anyMatch(writer -> NameInText.found(writer, text))) {
            throw guard.refuse(Breach.of(RuleCode.PT_35, "named").at(field), subject);
        }
    }

    private Collection<Identity> writers(long petition) {
        return petitions.writersOf(petition).stream()
                .map(writer -> vault.open(writer.sealed(), Place.ofWriter(petition, writer.position())))
                .toList();
    }
}
