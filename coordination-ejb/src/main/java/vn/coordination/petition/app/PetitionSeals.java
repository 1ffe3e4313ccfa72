package vn.coordination.petition.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What petitions keep sealed, beside letters, which stay under the key under which they were issued. */
@ApplicationScoped
class PetitionSeals {
    @Produces
    SealedTable writers() {
        return new SealedTable("petitioner", "petition, position", "petition = :petition and position = :place");
    }

    @Produces
    SealedTable marks() {
        return new SealedTable("petition_marks", "petition, 0", "petition = :petition and 0 = :place");
    }
}
