package vn.coordination.petition;

import java.util.Optional;
import vn.coordination.organisation.Office;

/** Who receives a matter at the city's headquarters (Law 42/2013 Art 12(4)). */
public enum Receiver {
    PARTY_OFFICE(Office.PARTY_OFFICE),
    /** A body of the Party; the Party Office hands it on. */
    INSPECTION_COMMISSION(null),
    /** A body of the Party; the Party Office hands it on. */
    INTERNAL_AFFAIRS_COMMISSION(null),
    COUNCIL_OFFICE(Office.COUNCIL_OFFICE),
    /** The Reception Board, which sits in the Committee Office. */
    COMMITTEE_OFFICE(Office.COMMITTEE_OFFICE);

    private final Office office;

    Receiver(Office office) {
        this.office = office;
    }

    /** The office of the three; empty for a body outside of them. */
    public Optional<Office> office() {
        return Optional.ofNullable(office);
    }
}
