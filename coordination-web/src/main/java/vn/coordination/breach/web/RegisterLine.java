package vn.coordination.breach.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.breach.Origin;
import vn.coordination.breach.app.Consequence;
import vn.coordination.breach.app.RegisterRow;
import vn.coordination.regulation.web.DeadlineWords;
import vn.coordination.shared.web.Formats;

/**
 * A breach of the register in the reader's words.
 *
 * @param sentences what was found; empty for a clock, and for another office's breach
 */
public record RegisterLine(RegisterRow row, String title, List<String> sentences) implements Serializable {
    public String key() {
        return row.key().toString();
    }

    public String code() {
        return row.key().code().printed();
    }

    public Instant at() {
        return row.at();
    }

    /** The same for reading: a clock counted in days runs out with its last day, not at an hour. */
    public String when() {
        return row.key().origin() == Origin.DEADLINE ? DeadlineWords.ranOut(row.at()) : Formats.instant(row.at());
    }

    public String office() {
        return row.office();
    }

    public String article() {
        return row.article();
    }

    public Consequence consequence() {
        return row.consequence();
    }

    /** How it is drawn. */
    public String look() {
        return switch (row.consequence()) {
            case REFUSED, LATE -> "breach";
            case WAITING, DONE_LATE -> "near";
            case LIFTED, OVERRIDDEN -> "good";
        };
    }

    public boolean told() {
        return row.told();
    }

    public String actor() {
        return row.actor();
    }

    public long notes() {
        return row.notes();
    }

    /** The slot it is about, for a link; null when it is about something else. */
    public String slot() {
        return ofType("Slot");
    }

    /** The week it is about, for a link. */
    public String week() {
        return ofType("Week");
    }

    private String ofType(String type) {
        Subject subject = row.subject();
        return subject != null && subject.type().equals(type) && !subject.isFresh() ? subject.id() : null;
    }
}
