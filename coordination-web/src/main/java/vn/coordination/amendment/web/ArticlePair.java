package vn.coordination.amendment.web;

import java.io.Serializable;
import java.util.List;
import vn.coordination.rule.RuleCode;

/**
 * One article as two versions have it.
 *
 * @param before its number in the earlier version; null = it is new
 * @param after its number in the later version; null = it was dropped
 * @param changed whether anything of it differs, in any language; not its number alone
 * @param title in the reader's language
 * @param text in the reader's language
 * @param gained entries of the catalogue that it states only in the later version
 * @param lost entries that it stated only in the earlier one
 */
public record ArticlePair(
        Integer before,
        Integer after,
        boolean changed,
        WordDiff title,
        WordDiff text,
        List<RuleCode> gained,
        List<RuleCode> lost)
        implements Serializable {
    public ArticlePair {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
    }

    /** The later number, or the one it had when it was dropped. */
    public int number() {
        return after == null ? before : after;
    }

    /** The words of the later version, or of the earlier when the later has none. */
    public String heading() {
        List<WordDiff.Piece> shown = title.after().isEmpty() ? title.before() : title.after();
        return String.join("", shown.stream().map(WordDiff.Piece::text).toList());
    }

    public boolean added() {
        return before == null;
    }

    public boolean dropped() {
        return after == null;
    }

    public boolean renumbered() {
        return before != null && after != null && !before.equals(after);
    }

    /** It differs, but neither in its clauses nor in this language. */
    public boolean changedElsewhere() {
        return changed
                && gained.isEmpty()
                && lost.isEmpty()
                && title.before().equals(title.after())
                && text.before().equals(text.after());
    }
}
