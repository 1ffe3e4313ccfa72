package vn.coordination.reception.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import vn.coordination.petition.seal.app.Place;
import vn.coordination.petition.seal.app.SealedTable;
import vn.coordination.shared.app.SealedOnce;

/** Who came on visits is sealed like who wrote petitions, and under the same keys. */
@ApplicationScoped
class VisitorSeals {
    @Produces
    SealedTable visitors() {
        return new SealedTable("reception_visit", "-id, 1", "id = -:petition and 1 = :place");
    }

    @Produces
    SealedOnce letters() {
        return SealedOnce.letters("visit_letter");
    }

    /** Below zero, where no petition is. */
    static Place place(long visit) {
        return new Place(owner(visit), 1);
    }

    static long owner(long visit) {
        return -visit;
    }
}
