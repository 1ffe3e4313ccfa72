package vn.coordination.petition.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.coordination.identity.Scope;
import vn.coordination.petition.Petition;

/** Petitions for whoever does something with them or hangs something on them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Petitions {
    private final PetitionRepository petitions;
    private final AccessRepository accesses;

    protected Petitions() {
        this(null, null);
    }

    @Inject
    Petitions(PetitionRepository petitions, AccessRepository accesses) {
        this.petitions = petitions;
        this.accesses = accesses;
    }

    /** In the version that the user saw, and raised, so that two acts on it follow each other. */
    public Petition take(long id, int seen) {
        return petitions.take(id, seen);
    }

    /** As it is now, and raised, for what does not depend on what the user saw. */
    public Petition take(long id) {
        return petitions.take(id);
    }

    /** Not locked, and not asked for by a reader. */
    public Petition get(long id) {
        return petitions.get(id);
    }

    /** Not locked, for whoever may see it. */
    public Optional<Petition> visible(Scope reader, long id) {
        return petitions.find(id).filter(found -> PetitionQueries.sees(reader, found));
    }

    /** Whether the reader is of the office that has it and on the list of those who may know who wrote it. */
    public boolean listed(Scope reader, Petition petition) {
        return petition.office() == reader.office()
                && accesses.of(petition.id(), reader.person()).isPresent();
    }
}
