package vn.coordination.conference;

import java.util.Set;
import vn.coordination.organisation.Office;
import vn.coordination.rule.FactsVersion;
import vn.coordination.rule.ParameterUnit;

/**
 * What is judged when something is done with a conference.
 *
 * @param office that acts
 * @param explained a reason is given
 * @param approved a leader of the lead office does it himself, or is named as having approved it
 * @param ownerless lines of preparation that nobody owns
 */
@FactsVersion(2)
public record ConferenceFacts(
        long conference,
        ConferenceAct act,
        ConferenceState state,
        Office office,
        boolean explained,
        boolean approved,
        ConferenceKind kind,
        boolean online,
        boolean secret,
        Invitation invitation,
        Set<LineKind> ownerless,
        Points points,
        Quorum quorum,
        Papers papers)
        implements QuorumFacts, InvitationFacts {

    @Override
    public boolean invites() {
        return act == ConferenceAct.INVITE && kind.invited();
    }

    /** A body that decides opens with enough of its members. */
    @Override
    public boolean quorumAsked() {
        return act == ConferenceAct.OPEN && kind.collective();
    }

    @Override
    public boolean quorumDenied() {
        return act == ConferenceAct.FAIL && kind.collective();
    }

    /**
     * What an invitation says and how early it goes out.
     *
     * @param missing fields that MT-01 asks for and that are empty
     * @param workingDays from today to the first day
     * @param calendarDays from today to the first day
     * @param excused it is unscheduled, and a chief has approved that
     */
    public record Invitation(Set<String> missing, int workingDays, int calendarDays, boolean excused) {
        public int days(ParameterUnit unit) {
            return unit == ParameterUnit.WORKING_DAYS ? workingDays : calendarDays;
        }
    }

    /**
     * The points of an online conference.
     *
     * @param incomplete lack what OC-04 asks for
     * @param untested have not passed a test
     * @param unconnected have not been connected
     */
    public record Points(int all, int incomplete, int untested, int unconnected, boolean signedOff) {
        public static final Points NONE = new Points(0, 0, 0, 0, false);
    }

    /** @param members 0 where nobody counts */
    public record Quorum(int members, int present) {}

    /**
     * What is left to be done before it is closed.
     *
     * @param items of its conclusions
     * @param undated items without a last day
     * @param lacking papers that are owed and never came
     * @param unconsented papers that are late or lacking, to whose items the chair has not consented (MT-02)
     */
    public record Papers(
            boolean attendance,
            boolean recorded,
            boolean exempt,
            boolean filed,
            boolean secretsRecovered,
            int items,
            int undated,
            int lacking,
            int unconsented) {}
}
