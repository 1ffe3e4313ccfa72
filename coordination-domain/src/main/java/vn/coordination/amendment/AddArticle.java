package vn.coordination.amendment;

import vn.coordination.organisation.Names;

/**
 * One more article in a draft, in the chapter of the one it follows; those after it are numbered anew.
 *
 * @param seen version of the draft as its reader saw it
 */
public record AddArticle(long draft, int after, Names names, Wording text, int seen) {}
