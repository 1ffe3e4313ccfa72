package vn.coordination.conference;

/**
 * The working days before a conference by which each thing is usually done, a default of ours. What is written is ready a day
 * before it has to reach the members (MT-02), letters go out when they have to (MT-01, MT-03), hall and guests are arranged no
 * later than services are ordered (FL-03), lines no later than they are tested (OC-02).
 *
 * @param place hall, reception, security and press
 */
record PreparationDays(int content, int invitations, int papers, int place, int it) {
    static PreparationDays of(ConferenceKind kind) {
        return switch (kind) {
            case PLENUM -> new PreparationDays(15, 5, 6, 3, 2);
            // a session is called twenty calendar days before, its papers are there after thirteen
            case COUNCIL_SESSION -> new PreparationDays(20, 15, 6, 3, 2);
            case STANDING_COMMITTEE -> new PreparationDays(7, 3, 4, 2, 1);
            case STANDING_BODY -> new PreparationDays(5, 3, 3, 2, 1);
            case COMMITTEE_SITTING -> new PreparationDays(7, 2, 4, 2, 1);
            case QUARTERLY -> new PreparationDays(7, 5, 5, 2, 1);
            case THEMATIC -> new PreparationDays(7, 5, 3, 2, 1);
        };
    }

    int before(LineKind line) {
        return switch (line) {
            case CONTENT -> content;
            case INVITATIONS -> invitations;
            case PAPERS -> papers;
            case ROOM, RECEPTION, SECURITY, PRESS -> place;
            case IT -> it;
        };
    }
}
