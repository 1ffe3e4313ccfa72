package vn.coordination.conference.delegate.app;

import java.io.Serializable;
import vn.coordination.organisation.Text;

/**
 * Which delegates a list shows.
 *
 * @param words of name or unit, accents aside; empty for all
 * @param page the first being 0
 */
public record DelegateFilter(String words, Show show, int page, int size) implements Serializable {
    public enum Show {
        ALL,
        /** Invited and not there. */
        AWAITED,
        PRESENT,
        /** Excused, or replaced by another. */
        AWAY,
        MEMBERS,
        /** Has named a substitute to whom his office has not agreed. */
        UNAPPROVED
    }

    public DelegateFilter {
        words = Text.optional(words);
        page = Math.max(0, page);
    }

    /** For a comparison with {@code like}, an exclamation mark being the escape. */
    String pattern() {
        return "%" + Text.folded(words).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
