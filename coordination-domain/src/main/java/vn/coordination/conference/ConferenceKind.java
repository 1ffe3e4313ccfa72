package vn.coordination.conference;

import java.util.Optional;
import vn.coordination.organisation.Office;
import vn.coordination.rule.ParameterKey;
import vn.coordination.schedule.Precedence;

/** What kind of conference it is; its template, and what the regulation asks of it, follow from that. */
public enum ConferenceKind {
    PLENUM(Office.PARTY_OFFICE, Precedence.PLENUM_OR_SESSION, ParameterKey.MT_02_PLENUM),
    STANDING_COMMITTEE(Office.PARTY_OFFICE, Precedence.STANDING_COMMITTEE, ParameterKey.MT_02_STANDING_COMMITTEE),
    STANDING_BODY(Office.PARTY_OFFICE, Precedence.STANDING_BODY, null),
    COUNCIL_SESSION(Office.COUNCIL_OFFICE, Precedence.PLENUM_OR_SESSION, ParameterKey.MT_02_SESSION_USUAL),
    COMMITTEE_SITTING(Office.COMMITTEE_OFFICE, Precedence.BOARD_OR_SITTING, ParameterKey.MT_02_COMMITTEE),
    /** Leaders of Party, Council and Committee with the heads of units, once a quarter (MT-13). */
    QUARTERLY(Office.PARTY_OFFICE, Precedence.JOINT_MEETING, null),
    THEMATIC(Office.COMMITTEE_OFFICE, Precedence.THEMATIC, null);

    private final Office lead;
    private final Precedence precedence;
    private final ParameterKey papers;

    ConferenceKind(Office lead, Precedence precedence, ParameterKey papers) {
        this.lead = lead;
        this.precedence = precedence;
        this.papers = papers;
    }

    /** The office that leads: the one that serves the body, or the one that usually does where several may. */
    public Office lead() {
        return lead;
    }

    /** A sitting of a body is led by the office that serves it; a joint or thematic meeting by whoever hosts it. */
    public boolean ledBy(Office office) {
        return office == lead || !collective();
    }

    public Precedence precedence() {
        return precedence;
    }

    /** How long before the day its papers reach the members (MT-02). */
    public Optional<ParameterKey> papers() {
        return Optional.ofNullable(papers);
    }

    /** A body that decides: without its quorum it is not held (MT-07). */
    public boolean collective() {
        return this != QUARTERLY && this != THEMATIC;
    }

    /** The time of an invitation is not prescribed for sittings of the Committee (MT-01). */
    public boolean invited() {
        return this != COMMITTEE_SITTING;
    }

    /** Called a long time before (MT-03). */
    public boolean called() {
        return this == COUNCIL_SESSION;
    }
}
