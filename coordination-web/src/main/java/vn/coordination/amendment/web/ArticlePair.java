package vn.coordination.amendment.web;

import java.io.Serializable;
import java.util.List;

/**
 * One article as two versions have it.
 *
 * @param changed whether anything of it differs, in any language
 * @param title in the reader's language
 * @param text in the reader's language
 */
public record ArticlePair(int number, boolean changed, WordDiff title, WordDiff text) implements Serializable {
    /** The words of the later version, or of the earlier when the later has none. */
    public String heading() {
        List<WordDiff.Piece> shown = title.after().isEmpty() ? title.before() : title.after();
        return String.join("", shown.stream().map(WordDiff.Piece::text).toList());
    }

    /** It differs, but not in this language. */
    public boolean changedElsewhere() {
        return changed && title.before().equals(title.after()) && text.before().equals(text.after());
    }
}
