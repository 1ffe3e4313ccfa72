package vn.coordination.testkit;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.ConferenceFacts;
import vn.coordination.conference.ConferenceKind;
import vn.coordination.conference.ConferenceState;
import vn.coordination.conference.LineKind;
import vn.coordination.organisation.Office;

/** An act on an online session of the Standing Committee for which everything is prepared, to vary. */
public final class ConferenceBuilder {
    private final ConferenceAct act;
    private ConferenceState state;
    private ConferenceKind kind = ConferenceKind.STANDING_COMMITTEE;
    private boolean explained = true;
    private boolean approved = true;
    private boolean online = true;
    private boolean secret;
    private final Set<String> missing = new TreeSet<>();
    private int workingDays = 5;
    private int calendarDays = 7;
    private boolean excused;
    private Set<LineKind> ownerless = EnumSet.noneOf(LineKind.class);
    private ConferenceFacts.Points points = new ConferenceFacts.Points(30, 0, 0, 0, true);
    private ConferenceFacts.Quorum quorum = new ConferenceFacts.Quorum(15, 12);
    private ConferenceFacts.Papers papers = new ConferenceFacts.Papers(true, true, false, true, true, 3, 0, 0, 0);

    private ConferenceBuilder(ConferenceAct act) {
        this.act = act;
        this.state = EnumSet.allOf(ConferenceState.class).stream()
                .filter(act::possibleIn)
                .findFirst()
                .orElseThrow();
    }

    public static ConferenceBuilder conference(ConferenceAct act) {
        return new ConferenceBuilder(act);
    }

    public ConferenceBuilder in(ConferenceState now) {
        state = now;
        return this;
    }

    public ConferenceBuilder of(ConferenceKind other) {
        kind = other;
        return this;
    }

    public ConferenceBuilder unexplained() {
        explained = false;
        return this;
    }

    public ConferenceBuilder unapproved() {
        approved = false;
        return this;
    }

    public ConferenceBuilder inTheHall() {
        online = false;
        points = new ConferenceFacts.Points(0, 0, 0, 0, false);
        return this;
    }

    public ConferenceBuilder secret() {
        secret = true;
        return this;
    }

    public ConferenceBuilder lacking(String field) {
        missing.add(field);
        return this;
    }

    public ConferenceBuilder invitedBefore(int working, int calendar) {
        workingDays = working;
        calendarDays = calendar;
        return this;
    }

    public ConferenceBuilder unscheduledWithApproval() {
        excused = true;
        return this;
    }

    public ConferenceBuilder withoutOwnerOf(LineKind first, LineKind... more) {
        ownerless = EnumSet.of(first, more);
        return this;
    }

    public ConferenceBuilder points(int all, int incomplete, int untested, int unconnected, boolean signedOff) {
        points = new ConferenceFacts.Points(all, incomplete, untested, unconnected, signedOff);
        return this;
    }

    public ConferenceBuilder present(int there, int members) {
        quorum = new ConferenceFacts.Quorum(members, there);
        return this;
    }

    public ConferenceBuilder papers(ConferenceFacts.Papers left) {
        papers = left;
        return this;
    }

    public ConferenceFacts build() {
        return new ConferenceFacts(
                7,
                act,
                state,
                Office.PARTY_OFFICE,
                explained,
                approved,
                kind,
                online,
                secret,
                new ConferenceFacts.Invitation(missing, workingDays, calendarDays, excused),
                ownerless,
                points,
                quorum,
                papers);
    }
}
