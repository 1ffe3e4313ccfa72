package vn.coordination.amendment;

import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;

/**
 * Another value for a number of the regulation.
 *
 * @param seen version of the proposal, as its reader saw it
 */
public record ProposeValue(long draft, ParameterKey key, Limit value, int seen) {}
