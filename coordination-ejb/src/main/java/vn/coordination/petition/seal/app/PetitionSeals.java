package vn.coordination.petition.seal.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import vn.coordination.shared.app.SealedOnce;

/** What petitions keep sealed. */
@ApplicationScoped
class PetitionSeals {
    @Produces
    SealedTable writers() {
        return new SealedTable("petitioner", "petition, position", "petition = :petition and position = :place");
    }

    @Produces
    SealedOnce letters() {
        return SealedOnce.letters("petition_letter");
    }

    @Produces
    SealedOnce scans() {
        return new SealedOnce("select distinct key_number from petition_scan");
    }

    @Produces
    SealedTable marks() {
        return new SealedTable("petition_marks", "petition, 0", "petition = :petition and 0 = :place");
    }
}
