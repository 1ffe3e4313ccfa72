package vn.coordination.petition;

/** What a petition is about, as the statute divides the matters between the receivers (Law 42/2013 Art 12(4)). */
public enum Matter {
    PARTY_POLICY(Receiver.PARTY_OFFICE),
    PARTY_DISCIPLINE(Receiver.INSPECTION_COMMISSION),
    INTERNAL_AFFAIRS(Receiver.INTERNAL_AFFAIRS_COMMISSION),
    ELECTED_BODIES(Receiver.COUNCIL_OFFICE),
    COMMITTEE(Receiver.COMMITTEE_OFFICE),
    EVERYTHING_ELSE(Receiver.COMMITTEE_OFFICE);

    private final Receiver receiver;

    Matter(Receiver receiver) {
        this.receiver = receiver;
    }

    public Receiver receiver() {
        return receiver;
    }
}
