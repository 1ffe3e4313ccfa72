package vn.coordination.conference;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.coordination.audit.Subject;

/** What has to be prepared for a conference (MT-05). */
public enum LineKind {
    CONTENT,
    INVITATIONS,
    PAPERS,
    ROOM,
    RECEPTION,
    IT,
    SECURITY,
    PRESS;

    private static final String GAP = "-";

    private static final Set<LineKind> OF_ANY_DAY = Collections.unmodifiableSet(EnumSet.of(CONTENT, PAPERS));

    /**
     * What was done of it was done for one day and one room: a letter names both, and a hall, guests, a line, guards and
     * reporters are arranged for them. What is written for a conference is as good on another day.
     */
    public boolean ofDayAndRoom() {
        return !OF_ANY_DAY.contains(this);
    }

    /** What the clock of this line runs for: named by the conference and the kind, so that its name says what is due. */
    public Subject subject(long conference) {
        return Subject.of(PreparationLine.class, conference + GAP + name());
    }

    /** The kind of the line that is named so. */
    public static LineKind of(String line) {
        return valueOf(line.substring(line.indexOf(GAP) + 1));
    }

    /** The conference of the line that is named so. */
    public static long conferenceOf(String line) {
        return Long.parseLong(line.substring(0, line.indexOf(GAP)));
    }
}
