package vn.coordination.amendment;

/**
 * An article less in a draft; those after it are numbered anew.
 *
 * @param seen version of the draft as its reader saw it
 */
public record DropArticle(long draft, int number, int seen) {}
