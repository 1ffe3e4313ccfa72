package vn.coordination.amendment;

import vn.coordination.organisation.Names;

/**
 * Other words for an article of a draft.
 *
 * @param seen version of the article, as its reader saw it
 */
public record RewordArticle(long draft, int number, Names names, Wording text, int seen) {}
