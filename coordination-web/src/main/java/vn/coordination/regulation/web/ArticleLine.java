package vn.coordination.regulation.web;

import java.util.List;
import vn.coordination.organisation.Text;

/** One article with its clauses; the first of a chapter carries the chapter's title. */
public record ArticleLine(int number, Chapter chapter, String title, String text, List<ClauseLine> clauses) {
    /** A chapter, numbered in Roman figures. */
    public record Chapter(int number, String roman, String title) {}

    /** Itself with the clauses that remain. */
    ArticleLine keeping(List<ClauseLine> remaining) {
        return new ArticleLine(number, chapter, title, text, remaining);
    }

    /** @param folded as {@link Text#folded} makes it */
    boolean holds(String folded) {
        return Text.folded(title + " " + text).contains(folded);
    }
}
