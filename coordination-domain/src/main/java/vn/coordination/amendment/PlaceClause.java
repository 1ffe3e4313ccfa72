package vn.coordination.amendment;

import vn.coordination.rule.RuleCode;

/**
 * Makes an entry of the catalogue the last clause of an article, instead of where it stood.
 *
 * @param seen version of the draft as its reader saw it
 */
public record PlaceClause(long draft, RuleCode code, int article, int seen) {}
