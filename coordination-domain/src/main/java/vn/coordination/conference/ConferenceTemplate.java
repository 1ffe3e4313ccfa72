package vn.coordination.conference;

import static vn.coordination.organisation.Office.COMMITTEE_OFFICE;
import static vn.coordination.organisation.Office.PARTY_OFFICE;

import java.util.Arrays;
import java.util.List;
import vn.coordination.organisation.Office;

/**
 * What a conference begins with: one line of preparation for each thing MT-05 names, with the office that usually sees to it
 * and the working days before the conference by which it usually is done. Both may be changed; that every line has an owner
 * may not.
 */
public final class ConferenceTemplate {
    private ConferenceTemplate() {}

    /** The lines of a conference that this office leads. */
    public static List<Line> lines(Office lead) {
        return Arrays.stream(LineKind.values())
                .map(kind -> new Line(kind, office(kind, lead), workingDaysBefore(kind)))
                .toList();
    }

    /** Guests and guards are the Committee Office's; the press is briefed by the Party Office; the rest is the lead's. */
    private static Office office(LineKind kind, Office lead) {
        return switch (kind) {
            case RECEPTION, SECURITY -> COMMITTEE_OFFICE;
            case PRESS -> PARTY_OFFICE;
            case CONTENT, INVITATIONS, PAPERS, ROOM, IT -> lead;
        };
    }

    static int workingDaysBefore(LineKind kind) {
        return switch (kind) {
            case CONTENT -> 7;
            case PAPERS -> 5;
            case INVITATIONS -> 3;
            case ROOM, RECEPTION, SECURITY, PRESS -> 2;
            case IT -> 1;
        };
    }

    /** @param workingDays before the first day of the conference */
    public record Line(LineKind kind, Office office, int workingDays) {}
}
