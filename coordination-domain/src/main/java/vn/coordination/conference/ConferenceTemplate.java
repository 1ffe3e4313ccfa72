package vn.coordination.conference;

import static vn.coordination.conference.StandingItem.BUSINESS;
import static vn.coordination.conference.StandingItem.CLOSING;
import static vn.coordination.conference.StandingItem.CONCLUSION;
import static vn.coordination.conference.StandingItem.DISCUSSION;
import static vn.coordination.conference.StandingItem.FOLLOW_UP;
import static vn.coordination.conference.StandingItem.OPENING;
import static vn.coordination.conference.StandingItem.QUESTIONS;
import static vn.coordination.conference.StandingItem.REPORT;
import static vn.coordination.conference.StandingItem.RESOLUTION;
import static vn.coordination.conference.StandingItem.VOTE;
import static vn.coordination.organisation.Office.COMMITTEE_OFFICE;
import static vn.coordination.organisation.Office.PARTY_OFFICE;

import java.util.Arrays;
import java.util.List;
import vn.coordination.organisation.Office;

/**
 * What a conference of a kind begins with: one line of preparation for each thing MT-05 names, with the office that usually sees
 * to it and the working days before the conference by which it usually is done, and the items its agenda usually has. All of
 * it may be changed; that every line has an owner may not.
 */
public final class ConferenceTemplate {
    private ConferenceTemplate() {}

    /** The lines of a conference of that kind that this office leads. */
    public static List<Line> lines(ConferenceKind kind, Office lead) {
        PreparationDays days = PreparationDays.of(kind);
        return Arrays.stream(LineKind.values())
                .map(line -> new Line(line, office(line, kind, lead), days.before(line)))
                .toList();
    }

    /** Who hosts a meeting knows what it is about, calls it and has the room; the rest depends on what meets. */
    private static Office office(LineKind line, ConferenceKind kind, Office lead) {
        return switch (line) {
            case SECURITY -> COMMITTEE_OFFICE;
            case RECEPTION -> receivesItself(kind) ? lead : COMMITTEE_OFFICE;
            case PRESS -> briefsItself(kind) ? lead : PARTY_OFFICE;
            case CONTENT, INVITATIONS, PAPERS, ROOM, IT -> lead;
        };
    }

    /** The Council receives its deputies, the host of a joint meeting his guests; elsewhere the Committee Office does. */
    private static boolean receivesItself(ConferenceKind kind) {
        return kind == ConferenceKind.COUNCIL_SESSION || kind == ConferenceKind.QUARTERLY;
    }

    /** The Council and the Committee speak for themselves; elsewhere the Party Office briefs the press. */
    private static boolean briefsItself(ConferenceKind kind) {
        return kind == ConferenceKind.COUNCIL_SESSION || kind == ConferenceKind.COMMITTEE_SITTING;
    }

    /** What is usually gone through, in this order. */
    public static List<StandingItem> agenda(ConferenceKind kind) {
        return switch (kind) {
            case PLENUM -> List.of(OPENING, REPORT, DISCUSSION, RESOLUTION, CLOSING);
            case STANDING_COMMITTEE, STANDING_BODY -> List.of(REPORT, DISCUSSION, CONCLUSION);
            case COUNCIL_SESSION -> List.of(OPENING, REPORT, DISCUSSION, QUESTIONS, RESOLUTION, CLOSING);
            case COMMITTEE_SITTING -> List.of(REPORT, DISCUSSION, VOTE, CONCLUSION);
            case QUARTERLY -> List.of(FOLLOW_UP, REPORT, DISCUSSION, CONCLUSION);
            case THEMATIC -> List.of(OPENING, BUSINESS, DISCUSSION, CONCLUSION);
        };
    }

    /** @param workingDays before the first day of the conference */
    public record Line(LineKind kind, Office office, int workingDays) {}
}
